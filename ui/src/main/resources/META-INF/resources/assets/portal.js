/* Small helps on top of pages that work without any script. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) window.print();
  });
  document.querySelectorAll("[data-needs-script]").forEach(function (element) { element.hidden = false; });

  /* A second press of "book" does nothing; the server would give the same answer anyway. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });

  /* What htmx has put into the page is said aloud: the new part carries its summary in data-say. */
  document.addEventListener("htmx:afterSettle", function () {
    var said = document.querySelector("[data-say]"), live = document.getElementById("live");
    if (said && live) live.textContent = said.dataset.say;
  });

  /* Shares the day and the place of an appointment, never its key. */
  document.querySelectorAll("[data-share]").forEach(function (button) {
    if (!navigator.share) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      navigator.share({ text: button.dataset.share }).catch(function () { /* the person changed their mind */ });
    });
  });

  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").then(offerToKeep, function () {});

  /* Lets the owner of an appointment keep its page on this device, or take it away again. */
  function offerToKeep() {
    var box = document.querySelector("[data-offline]");
    if (!box) return;
    var keep = box.querySelector("[data-keep]"), forget = box.querySelector("[data-forget]"), said = box.querySelector("[data-kept]");
    function show(kept) { keep.hidden = kept; forget.hidden = !kept; }
    function tell(wish) {
      return navigator.serviceWorker.ready.then(function (ready) {
        var channel = new MessageChannel();
        channel.port1.onmessage = function (answer) {
          if (!answer.data) return;
          show(wish);
          said.textContent = wish ? said.dataset.yes : said.dataset.no;
          (wish ? forget : keep).focus();
        };
        ready.active.postMessage({ keep: wish, path: location.pathname }, [channel.port2]);
      });
    }
    keep.addEventListener("click", function () { tell(true); });
    forget.addEventListener("click", function () { tell(false); });
    caches.open("cnap-kept").then(function (cache) { return cache.match(location.pathname); }).then(function (kept) {
      show(!!kept);
      box.hidden = false;
    });
  }

  /* Without a connection: the way to what was kept. */
  var list = document.querySelector("[data-kept-list]");
  if (list && "caches" in window) {
    caches.open("cnap-kept").then(function (cache) { return cache.keys(); }).then(function (kept) {
      kept.forEach(function (request, at) {
        var item = document.createElement("li"), link = document.createElement("a");
        link.href = new URL(request.url).pathname;
        link.textContent = list.dataset.keptList + (kept.length > 1 ? " " + (at + 1) : "");
        item.appendChild(link);
        list.appendChild(item);
      });
      list.hidden = kept.length === 0;
    });
  }

  /* Where the browser is, asked only when the button is pressed, rounded before it leaves the device. */
  var here = document.querySelector("form[data-here]");
  if (here && navigator.geolocation) {
    here.hidden = false;
    here.addEventListener("submit", function (event) {
      var said = here.querySelector("[data-said]");
      event.preventDefault();
      said.textContent = here.dataset.here;
      navigator.geolocation.getCurrentPosition(function (position) {
        here.elements.lat.value = position.coords.latitude.toFixed(2);
        here.elements.lon.value = position.coords.longitude.toFixed(2);
        here.submit();
      }, function () { said.textContent = here.dataset.lost; }, { maximumAge: 600000, timeout: 15000 });
    });
  }

  /* A map comes only on demand: it weighs more than the rest of the page. */
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-map]");
    if (!button) return;
    var look = document.createElement("link");
    look.rel = "stylesheet";
    look.href = button.dataset.look;
    document.head.appendChild(look);
    button.dataset.map.split(" ").forEach(function (address) {
      var script = document.createElement("script");
      script.src = address;
      script.async = false;
      document.head.appendChild(script);
    });
    button.parentNode.hidden = true;
  });

  var summary = document.getElementById("errors");
  if (summary) summary.focus();
})();
