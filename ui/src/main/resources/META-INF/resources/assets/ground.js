/* The ground of every map: tiles where the deployment names a server for them, else a plain grid; and a scale. */
(function () {
  "use strict";
  if (!window.L) return;

  var Grid = L.GridLayer.extend({
    createTile: function () { return L.DomUtil.create("div", "ground"); }
  });

  window.cnapGround = function (map, tiles, attribution) {
    if (tiles) L.tileLayer(tiles, { maxZoom: 18, attribution: attribution }).addTo(map);
    else new Grid({ maxZoom: 18 }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
  };

  /* The name of a place that helps to find one's way; nothing happens when it is pressed. */
  window.cnapLandmark = function (map, lat, lon, name) {
    var marker = L.marker([lat, lon], {
      icon: L.divIcon({ className: "landmark", iconSize: null }), interactive: false, keyboard: false, zIndexOffset: 1000
    }).addTo(map);
    marker.getElement().textContent = name;
    return marker;
  };
})();
