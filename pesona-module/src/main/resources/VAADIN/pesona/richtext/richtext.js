/* Edits rich text with TinyMCE within the page; the server side is RichTextBox. */
window.id_go_bengkaliskab_pesona_admin_form_RichTextBox = function () {
  'use strict';

  /* Milliseconds of rest after which what was typed is sent. */
  var PAUSE = 400;

  /* What the server keeps; anything else is dropped at once, so that nobody misses it later. */
  var ELEMENTS =
      'p,h2,h3,h4,ul,ol,li,blockquote,strong/b,em/i,sub,sup,br,a[href],' +
      'table,caption,thead,tbody,tr,th[colspan|rowspan|scope],td[colspan|rowspan],' +
      'figure,figcaption,img[data-asset|alt|src]';

  var connector = this;
  var root = connector.getElement();
  var bar = document.createElement('div');
  var area = document.createElement('div');
  var editor = null;
  var shown = -1;
  var sent = '';
  var timer = 0;

  bar.className = 'rich-text-bar';
  area.className = 'rich-text-area';
  root.appendChild(bar);
  root.appendChild(area);

  function state() {
    return connector.getState();
  }

  function send() {
    window.clearTimeout(timer);
    timer = 0;
    if (editor && editor.initialized && !state().onlyToRead) {
      var html = editor.getContent();
      if (html !== sent) {
        sent = html;
        connector.typed(html);
      }
    }
  }

  function sendSoon() {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, PAUSE);
  }

  /* Before a click or key elsewhere becomes an act, the server must have the text. */
  function sendBefore(event) {
    if (!root.contains(event.target)) {
      send();
    }
  }

  function withPictures(html) {
    var pictures = state().pictures || {};
    return html.replace(/ data-asset="([^"]+)"/g, function (whole, key) {
      return pictures[key]
          ? ' src="' + connector.translateVaadinUri(pictures[key]) + '"' + whole
          : whole;
    });
  }

  function show() {
    shown = state().setting;
    if (state().onlyToRead) {
      area.innerHTML = withPictures(state().html);
    } else if (editor && editor.initialized) {
      editor.setContent(withPictures(state().html));
      editor.undoManager.clear();
      sent = editor.getContent();
    }
  }

  function open() {
    bar.style.display = '';
    if (shown !== state().setting) {
      area.innerHTML = withPictures(state().html);
      shown = state().setting;
    }
    window.tinymce.addI18n(state().language, state().texts);
    window.tinymce.init({
      target: area,
      inline: true,
      license_key: 'gpl',
      base_url: connector.translateVaadinUri('vaadin://pesona/tinymce'),
      suffix: '.min',
      plugins: 'lists link table',
      toolbar: state().toolbar,
      toolbar_mode: 'wrap',
      toolbar_persist: true,
      fixed_toolbar_container_target: bar,
      menubar: false,
      statusbar: false,
      contextmenu: false,
      promotion: false,
      branding: false,
      language: state().language,
      block_formats: state().blocks,
      valid_elements: ELEMENTS,
      paste_data_images: false,
      smart_paste: true,
      browser_spellcheck: true,
      entity_encoding: 'raw',
      convert_urls: false,
      object_resizing: false,
      link_title: false,
      link_target_list: false,
      link_assume_external_targets: 'https',
      table_appearance_options: false,
      table_advtab: false,
      table_cell_advtab: false,
      table_row_advtab: false,
      table_default_attributes: {},
      table_default_styles: {},
      table_sizing_mode: 'responsive',
      table_toolbar:
          'tableinsertrowbefore tableinsertrowafter tabledeleterow | ' +
          'tableinsertcolbefore tableinsertcolafter tabledeletecol | tabledelete',
      setup: function (made) {
        editor = made;
        made.on('init', function () {
          sent = made.getContent();
          if (shown !== state().setting) {
            show();
          }
        });
        made.on('input change undo redo keyup', sendSoon);
        made.on('blur', send);
      }
    });
  }

  function close() {
    send();
    if (editor) {
      editor.remove();
      editor = null;
    }
    bar.innerHTML = '';
    bar.style.display = 'none';
    area.removeAttribute('contenteditable');
  }

  function describe() {
    area.style.minHeight = state().leastHeight + 'px';
    area.setAttribute('role', 'textbox');
    area.setAttribute('aria-multiline', 'true');
    area.setAttribute('aria-label', state().label);
    area.setAttribute('aria-readonly', String(state().onlyToRead));
  }

  connector.onStateChange = function () {
    describe();
    if (state().onlyToRead && editor) {
      close();
    }
    if (!state().onlyToRead && !editor) {
      open();
    } else if (shown !== state().setting) {
      show();
    }
  };

  connector.onUnregister = function () {
    ['mousedown', 'touchstart', 'keydown'].forEach(function (kind) {
      document.removeEventListener(kind, sendBefore, true);
    });
    window.removeEventListener('pagehide', send);
    window.clearTimeout(timer);
    if (editor) {
      editor.remove();
    }
  };

  ['mousedown', 'touchstart', 'keydown'].forEach(function (kind) {
    document.addEventListener(kind, sendBefore, true);
  });
  window.addEventListener('pagehide', send);
};
