/*
 * Shows a place on a map and lets it be picked: by pressing the map, by dragging the point, or with the keyboard – the arrows
 * move the map, Enter takes its middle. The fields beside the map say the same and need no map.
 */
(function () {
  "use strict";
  var KYIV_ZOOM = 13;

  window.cnapPlaceMap = function (box, tiles, attribution) {
    if (box.cnapMap || !window.L) return;
    var map = box.cnapMap = L.map(box, { minZoom: 6, maxZoom: 18, attributionControl: !!tiles });
    map.setView([48.4, 34.8], 8);
    window.cnapGround(map, tiles, attribution);
    box.cnapMarks = L.layerGroup().addTo(map);
    map.on("click", function (event) { picked(box, event.latlng); });
    box.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || event.target !== box) return;
      event.preventDefault();
      picked(box, map.getCenter());
    });
    new ResizeObserver(function () { map.invalidateSize(); }).observe(box);
  };

  /* Others: [{lat, lon, kind, name}]; the map moves only when it is told to. */
  window.cnapPlaceMapShow = function (box, lat, lon, others, move) {
    if (!box.cnapMap) return;
    box.cnapMarks.clearLayers();
    others.forEach(function (other) { mark(box, other); });
    if (lat !== null && lon !== null) pin(box, L.latLng(lat, lon));
    else if (box.cnapPin) box.cnapPin = box.cnapPin.remove() && null;
    if (!move) return;
    if (lat !== null && lon !== null) box.cnapMap.setView([lat, lon], KYIV_ZOOM);
    else if (others.length) box.cnapMap.fitBounds(others.filter(near).map(place), { padding: [24, 24], maxZoom: KYIV_ZOOM });
  };

  function near(other) { return other.kind !== "NEIGHBOUR"; }

  function place(other) { return [other.lat, other.lon]; }

  function mark(box, other) {
    if (other.kind !== "OFFICE") {
      box.cnapMarks.addLayer(window.cnapLandmark(box.cnapMap, other.lat, other.lon, other.name));
      return;
    }
    L.marker(place(other), {
      icon: L.divIcon({ className: "", iconSize: [24, 24], html: '<span class="dot"></span>' }), keyboard: false
    }).bindTooltip(document.createTextNode(other.name).textContent.replace(/[&<>]/g, ""), { className: "name", direction: "top", offset: [0, -8] })
      .addTo(box.cnapMarks);
  }

  function pin(box, at) {
    if (box.cnapPin) { box.cnapPin.setLatLng(at); return; }
    box.cnapPin = L.marker(at, {
      icon: L.divIcon({ className: "", iconSize: [32, 32], html: '<span class="dot pin"></span>' }),
      draggable: true, keyboard: false, zIndexOffset: 1000
    }).on("dragend", function () { picked(box, box.cnapPin.getLatLng()); }).addTo(box.cnapMap);
  }

  function picked(box, at) {
    pin(box, at);
    box.dispatchEvent(new CustomEvent("picked", { detail: { lat: at.lat, lon: at.lng } }));
  }
})();
