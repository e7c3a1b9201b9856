/* Keeps what is typed into an article in the browser, also while the server is away; the server side
   is BrowserDraft. */
window.id_go_bengkaliskab_pesona_admin_article_BrowserDraft = function () {
  'use strict';

  /* Milliseconds between looks at the fields; so much typing is lost at most. */
  var LOOK = 400;

  /* Milliseconds of rest after which the server is to keep a draft. */
  var PAUSE = 1500;

  var connector = this;
  var root = connector.getElement(connector.getParentId());
  var began = {};
  var seen = {};
  var typed = {};
  var generation = -1;
  var storage = '';
  var asked = -1;
  var lastEdit = 0;
  var full = false;

  function state() {
    return connector.getState();
  }

  /* Ids of fields are those of their form and their names, joined by hyphens; a number stands for
     an entry of a list, whose place is that in the page. */
  function path(element, form, pointer) {
    var steps = pointer.slice();
    var names = element.id.substring(form.length + 1).split('-');
    for (var i = 0; i < names.length; i++) {
      if (/^\d+$/.test(names[i])) {
        var entry = entryOf(element, names.slice(i + 1));
        if (!entry) {
          return null;
        }
        steps.push(Array.prototype.indexOf.call(entry.parentNode.children, entry));
        if (entry.classList.contains('plain')) {
          return steps;
        }
      } else {
        steps.push(names[i]);
      }
    }
    return steps;
  }

  function entryOf(element) {
    var node = element;
    while (node && node !== root && !node.classList.contains('form-entry')) {
      node = node.parentNode;
    }
    return node && node !== root ? node : null;
  }

  function richText(element) {
    var area = element.querySelector('.rich-text-area');
    var editors = window.tinymce ? window.tinymce.get() : [];
    for (var i = 0; i < editors.length; i++) {
      if (editors[i].getElement() === area && editors[i].initialized) {
        return editors[i].getContent();
      }
    }
    return null;
  }

  function fields(form) {
    return root.querySelectorAll(
        'input[type="text"][id^="' + form + '-"], textarea[id^="' + form + '-"], ' +
        '.rich-text[id^="' + form + '-"]');
  }

  function look() {
    var changed = false;
    var forms = state().forms || {};
    Object.keys(forms).forEach(function (form) {
      Array.prototype.forEach.call(fields(form), function (element) {
        var value = element.classList.contains('rich-text') ? richText(element) : element.value;
        if (value === null || element.readOnly) {
          return;
        }
        if (!(element.id in began)) {
          began[element.id] = value;
          seen[element.id] = value;
          return;
        }
        if (value !== seen[element.id]) {
          seen[element.id] = value;
          typed[element.id] = {
            path: path(element, form, JSON.parse(forms[form])), value: value
          };
          changed = true;
        }
      });
    });
    if (changed) {
      lastEdit = Date.now();
      keep();
    }
  }

  function put(content, steps, value) {
    var place = content;
    for (var i = 0; i < steps.length - 1; i++) {
      if (place[steps[i]] === undefined || place[steps[i]] === null) {
        place[steps[i]] = typeof steps[i + 1] === 'number' ? [] : {};
      }
      place = place[steps[i]];
    }
    place[steps[steps.length - 1]] = value;
  }

  function keep() {
    if (!state().open || (Object.keys(typed).length === 0 && !state().changed)) {
      return;
    }
    var content = JSON.parse(state().content);
    Object.keys(typed).forEach(function (id) {
      if (typed[id].path) {
        put(content, typed[id].path, typed[id].value);
      }
    });
    try {
      window.localStorage.setItem(storage, JSON.stringify({
        baseRevision: state().baseRevision, at: new Date().toISOString(), content: content
      }));
    } catch (e) {
      if (!full) {
        full = true;
        connector.full();
      }
    }
  }

  function rest(pause) {
    if (lastEdit > 0 && Date.now() - lastEdit >= pause) {
      lastEdit = 0;
      connector.rest();
    }
  }

  function tick() {
    if (state().open) {
      look();
      rest(PAUSE);
    }
  }

  /* Whoever leaves a field may leave the page next. */
  function leave() {
    if (state().open) {
      look();
      rest(0);
    }
  }

  function begin() {
    generation = state().generation;
    began = {};
    seen = {};
    typed = {};
    lastEdit = state().changed ? Date.now() : 0;
    window.setTimeout(look, 0);
  }

  connector.onStateChange = function () {
    storage = state().key;
    if (asked !== state().asking) {
      asked = state().asking;
      var kept = null;
      try {
        kept = window.localStorage.getItem(storage);
      } catch (e) {
        kept = null;
      }
      connector.found(storage, kept || '');
    }
    if (generation !== state().generation) {
      begin();
    }
    keep();
  };

  connector.forget = function (key) {
    try {
      window.localStorage.removeItem(key);
    } catch (e) {
      full = true;
    }
  };

  connector.onUnregister = function () {
    window.clearInterval(timer);
    window.removeEventListener('pagehide', look);
    root.removeEventListener('focusin', look, true);
    root.removeEventListener('focusout', leave, true);
  };

  var timer = window.setInterval(tick, LOOK);
  window.addEventListener('pagehide', look);
  root.addEventListener('focusin', look, true);
  root.addEventListener('focusout', leave, true);
};
