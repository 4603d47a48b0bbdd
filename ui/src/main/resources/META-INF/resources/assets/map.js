/* The communities on a map. The points come from the list below it, which works without any script. */
(function () {
  "use strict";
  var box = document.getElementById("map");
  var links = Array.prototype.slice.call(document.querySelectorAll("a[data-lat]"));
  if (!box || !window.L || !links.length) return;
  box.hidden = false;

  var map = L.map(box, { zoomSnap: 0.1, minZoom: 6, attributionControl: !!box.dataset.tiles });
  map.fitBounds(links.map(place), { padding: [18, 18] });
  if (box.dataset.tiles) {
    L.tileLayer(box.dataset.tiles, { maxZoom: 18, attribution: box.dataset.attribution }).addTo(map);
  }
  links.forEach(function (link) {
    point(link);
    if (link.dataset.landmark) name(link);
  });

  function place(link) {
    return [Number(link.dataset.lat), Number(link.dataset.lon)];
  }

  function point(link) {
    var big = link.dataset.kind === "URBAN";
    L.marker(place(link), {
      icon: L.divIcon({ className: "", iconSize: [24, 24], html: '<span class="dot' + (big ? " big" : "") + '"></span>' }),
      keyboard: false, // 86 stops of the Tab key would help nobody: the list below is the map for the keyboard
      zIndexOffset: big ? 500 : 0
    }).bindTooltip(link.textContent.trim(), { className: "name", direction: "top", offset: [0, -8] })
      .on("click", function () { window.location.href = link.href; })
      .addTo(map);
  }

  function name(link) {
    var marker = L.marker(place(link), {
      icon: L.divIcon({ className: "landmark", iconSize: null }), interactive: false, keyboard: false, zIndexOffset: 1000
    }).addTo(map);
    marker.getElement().textContent = link.dataset.landmark;
  }
})();
