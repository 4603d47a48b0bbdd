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
    if (form.method !== "post") return;
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

  var summary = document.getElementById("errors");
  if (summary) summary.focus();
})();
