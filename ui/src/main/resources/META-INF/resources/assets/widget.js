/*
 * <cnap-booking community="…" service="…" lang="uk|en" limit="5">: the next free times of a service, each a link into the portal
 * with everything chosen. No iframe, no cookie, nothing kept. Its styles are constructed, so a page with a strict content
 * security policy needs only this origin in script-src and connect-src.
 */
(function () {
  "use strict";
  var ORIGIN = new URL(document.currentScript.src).origin;
  var ZONE = "Europe/Kyiv";
  var WORDS = {
    uk: { title: "Запис до ЦНАП", loading: "Шукаємо вільний час…", none: "Вільного часу поки немає.", all: "Усі дні й години", failed: "Не вдалося показати вільний час." },
    en: { title: "Book at the service centre", loading: "Looking for free times…", none: "No free time for now.", all: "All days and times", failed: "Free times could not be shown." }
  };
  var LOOK = ":host{display:block;max-width:28rem;font:inherit;color:inherit}" +
    "section{border:1px solid currentcolor;border-radius:10px;padding:1rem}" +
    "h2{font-size:1.1em;margin:0 0 .25em;line-height:1.25}p{margin:0 0 .75em}ul{list-style:none;margin:0 0 .75em;padding:0;display:grid;gap:.5em}" +
    "a{color:inherit;text-underline-offset:.2em}" +
    "li a{display:block;border:2px solid currentcolor;border-radius:6px;padding:.55em .8em;min-height:44px;box-sizing:border-box;text-decoration:none;line-height:1.3}" +
    "li a:hover strong{text-decoration:underline}a:focus-visible{outline:3px solid currentcolor;outline-offset:3px}" +
    "small{display:block;font-size:.88em}.all{display:inline-block;padding:.6em 0}";

  function element(name, text) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  }

  class Booking extends HTMLElement {
    static get observedAttributes() { return ["community", "service", "lang", "limit"]; }

    connectedCallback() { this.plan(); }

    attributeChangedCallback() { if (this.isConnected) this.plan(); }

    /* Several attributes that change at once are one question. */
    plan() {
      var here = this;
      if (this.planned) return;
      this.planned = true;
      queueMicrotask(function () { here.planned = false; here.show(); });
    }

    show() {
      var here = this, lang = (this.lang || document.documentElement.lang || "uk").slice(0, 2) === "en" ? "en" : "uk";
      var words = WORDS[lang], root = this.shadowRoot || this.attachShadow({ mode: "open" });
      var look = new CSSStyleSheet();
      look.replaceSync(LOOK);
      root.adoptedStyleSheets = [look];
      var asked = this.asked = new URL("/api/v1/communities/" + encodeURIComponent(this.getAttribute("community") || "") + "/next-times", ORIGIN);
      asked.searchParams.set("service", this.getAttribute("service") || "");
      asked.searchParams.set("limit", this.getAttribute("limit") || "5");
      var said = element("p", words.loading);
      said.setAttribute("role", "status");
      root.replaceChildren(this.frame(words.title, [said]));
      fetch(asked, { credentials: "omit", referrerPolicy: "no-referrer" })
        .then(function (answer) { if (!answer.ok) throw new Error(); return answer.json(); })
        .then(function (body) { if (here.asked === asked) root.replaceChildren(here.times(body, words, lang)); })
        .catch(function () { if (here.asked === asked) root.replaceChildren(here.failed(words, lang)); });
    }

    frame(title, parts) {
      var section = element("section"), heading = element("h2", title);
      heading.id = "title";
      section.setAttribute("aria-labelledby", "title");
      section.append(heading, ...parts);
      return section;
    }

    link(path, lang) {
      var link = element("a");
      link.href = ORIGIN + (lang === "en" ? "/en" : "") + path;
      return link;
    }

    times(body, words, lang) {
      var here = this, list = element("ul"), all = this.link(body.bookingPath, lang);
      var format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "uk-UA", { weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: ZONE });
      body.items.forEach(function (time) {
        var item = element("li"), link = here.link(time.bookingPath, lang), place = element("small", time.officeName + ", " + time.address);
        place.lang = "uk";
        link.append(element("strong", format.format(new Date(time.startsAt))), place);
        item.append(link);
        list.append(item);
      });
      all.className = "all";
      all.textContent = words.all;
      var service = element("p", body.service);
      service.lang = "uk";
      return this.frame(words.title, [service, body.items.length ? list : element("p", words.none), all]);
    }

    failed(words, lang) {
      var all = this.link("/" + encodeURIComponent(this.getAttribute("community") || ""), lang);
      all.className = "all";
      all.textContent = words.all;
      return this.frame(words.title, [element("p", words.failed), all]);
    }
  }

  if (!customElements.get("cnap-booking")) customElements.define("cnap-booking", Booking);
})();
