/* The communities on a map. The points come from the list below it, which works without any script. */
(function () {
  "use strict";
  var box = document.getElementById("map");
  var links = Array.prototype.slice.call(document.querySelectorAll("a[data-lat]"));
  if (!box || !window.L || !links.length) return;
  box.hidden = false;

  var map = L.map(box, { zoomSnap: 0.1, minZoom: 6, attributionControl: !!box.dataset.tiles });
  if (box.dataset.tiles) {
    L.tileLayer(box.dataset.tiles, { maxZoom: 18, attribution: box.dataset.attribution }).addTo(map);
  }
  var points = links.map(function (link) {
    var at = [Number(link.dataset.lat), Number(link.dataset.lon)];
    var big = link.dataset.kind === "URBAN";
    L.marker(at, {
      icon: L.divIcon({ className: "", iconSize: [24, 24], html: '<span class="dot' + (big ? " big" : "") + '"></span>' }),
      title: link.textContent.trim(),
      keyboard: false, // 86 stops of the Tab key would help nobody: the list below is the map for the keyboard
      zIndexOffset: big ? 500 : 0
    }).bindTooltip(link.textContent.trim(), { className: "name", direction: "top", offset: [0, -8], permanent: big && box.clientWidth > 800 })
      .on("click", function () { window.location.href = link.href; })
      .addTo(map);
    return at;
  });
  map.fitBounds(points, { padding: [18, 18] });
})();
