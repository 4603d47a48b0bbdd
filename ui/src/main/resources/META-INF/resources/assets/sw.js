/* Keeps the portal usable without a connection: its look, a page that says so, and appointments that their owner asked to keep. */
(function () {
  "use strict";

  var LOOK = "cnap-look", KEPT = "cnap-kept", OFFLINE = "/offline";

  self.addEventListener("install", function (event) {
    event.waitUntil(caches.open(LOOK)
      .then(function (cache) { return cache.addAll([OFFLINE, "/en" + OFFLINE]); })
      .then(function () { return self.skipWaiting(); }));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(self.clients.claim());
  });

  /* An appointment is kept only on demand: the address of its page is a key, and the device may be shared. */
  self.addEventListener("message", function (event) {
    var path = event.data.path, done = caches.open(KEPT).then(function (cache) {
      return event.data.keep ? cache.add(path) : cache.delete(path);
    });
    event.waitUntil(done.then(
      function () { event.ports[0].postMessage(true); },
      function () { event.ports[0].postMessage(false); }));
  });

  self.addEventListener("fetch", function (event) {
    var request = event.request, url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== location.origin) return;
    if (url.pathname.startsWith("/assets/") && url.searchParams.has("v")) event.respondWith(look(request));
    else if (request.mode === "navigate" && !url.pathname.startsWith("/admin")) event.respondWith(page(request, url));
  });

  /* The address carries a hash of the content: what is kept never grows old, only unused. */
  function look(request) {
    return caches.open(LOOK).then(function (cache) {
      return cache.match(request).then(function (kept) {
        return kept || fetch(request).then(function (answer) {
          if (answer.ok) cache.put(request, answer.clone());
          return answer;
        });
      });
    });
  }

  function page(request, url) {
    return fetch(request).then(function (answer) {
      return caches.open(KEPT).then(function (cache) {
        return cache.match(url.pathname).then(function (kept) {
          if (kept && answer.ok) cache.put(url.pathname, answer.clone());
          return answer;
        });
      });
    }, function () {
      return caches.match(url.pathname).then(function (kept) {
        return kept || caches.match((url.pathname + "/").startsWith("/en/") ? "/en" + OFFLINE : OFFLINE);
      });
    });
  }
})();
