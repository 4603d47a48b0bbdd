/* Places on a map. The points come from the list below it, which works without any script. */
(function () {
  "use strict";
  var box = document.getElementById("map");
  var links = Array.prototype.slice.call(document.querySelectorAll("a[data-lat]"));
  if (!box || !window.L || !links.length) return;
  box.hidden = false;

  var map = L.map(box, { zoomSnap: 0.1, minZoom: 6, attributionControl: !!box.dataset.tiles });
  map.fitBounds(links.map(place), { padding: [24, 24], maxZoom: 13 });
  window.cnapGround(map, box.dataset.tiles, box.dataset.attribution);
  (box.dataset.landmarks || "").split("|").filter(Boolean).forEach(function (text) {
    var part = text.split(";");
    window.cnapLandmark(map, Number(part[0]), Number(part[1]), part[2]);
  });
  links.forEach(function (link) {
    point(link);
    if (link.dataset.landmark) window.cnapLandmark(map, place(link)[0], place(link)[1], link.dataset.landmark);
  });

  function place(link) {
    return [Number(link.dataset.lat), Number(link.dataset.lon)];
  }

  function escaped(link) {
    var text = document.createElement("span");
    text.textContent = (link.querySelector("strong") || link).textContent.trim();
    return text;
  }

  function point(link) {
    var big = link.dataset.kind === "URBAN" || link.dataset.kind === "MAIN_OFFICE";
    L.marker(place(link), {
      icon: L.divIcon({ className: "", iconSize: [24, 24], html: '<span class="dot' + (big ? " big" : "") + '"></span>' }),
      keyboard: false, // 86 stops of the Tab key would help nobody: the list below is the map for the keyboard
      zIndexOffset: big ? 500 : 0
    }).bindTooltip(escaped(link), { className: "name", direction: "top", offset: [0, -8] })
      .on("click", function () { window.location.href = link.href; })
      .addTo(map);
  }
})();
