/* Sends a large file with progress, cancel and resume; the server side is LargeUpload. */
window.id_go_bengkaliskab_pesona_admin_form_LargeUpload = function () {
  'use strict';

  /* Bytes of a piece: what a broken line costs at most. */
  var PIECE = 8 * 1024 * 1024;

  /* Milliseconds before each further try; then the person decides. */
  var PAUSES = [500, 1000, 3000, 5000, 10000, 20000, 30000];

  var connector = this;
  var root = connector.getElement();
  var input = document.createElement('input');
  var pick = document.createElement('button');
  var bar = document.createElement('progress');
  var words = document.createElement('span');
  var cancel = document.createElement('button');
  var upload = null;

  function text(name) {
    return connector.getState().texts[name] || '';
  }

  function begin(file) {
    var state = connector.getState();
    upload = window.id_go_bengkaliskab_pesona_upload.of(file, {
      address: state.address, secret: state.secret, owner: state.owner, piece: PIECE, pauses: PAUSES
    }, {
      sent: function (bytes) { show(file, bytes); },
      broken: function (gaveUp) {
        if (gaveUp) {
          refuse(text('broken'));
        } else {
          words.textContent = text('waiting');
        }
      },
      again: function () { upload.on(); },
      refused: function (sentence) { refuse(sentence || text('failed')); },
      arrived: function (asset) {
        rest('');
        connector.done(asset);
      }
    });
    pick.disabled = true;
    show(file, 0);
    upload.on();
  }

  function show(file, bytes) {
    bar.hidden = false;
    cancel.hidden = false;
    bar.max = file.size;
    bar.value = bytes;
    words.textContent = bytes >= file.size
      ? text('checking')
      : text('sending').replace('{0}', file.name).replace('{1}', Math.floor(bytes * 100 / file.size));
  }

  function refuse(sentence) {
    rest(sentence);
    root.classList.add('refused');
  }

  function rest(sentence) {
    bar.hidden = true;
    cancel.hidden = true;
    pick.disabled = false;
    input.value = '';
    words.textContent = sentence;
    root.classList.remove('refused');
  }

  input.type = 'file';
  input.hidden = true;
  input.addEventListener('change', function () {
    if (input.files.length) {
      root.classList.remove('refused');
      begin(input.files[0]);
    }
  });
  pick.type = 'button';
  pick.className = 'v-button large-upload-pick';
  pick.addEventListener('click', function () {
    input.click();
  });
  cancel.type = 'button';
  cancel.className = 'v-button large-upload-cancel';
  cancel.hidden = true;
  cancel.addEventListener('click', function () {
    upload.discard();
    rest(text('cancelled'));
    pick.focus();
  });
  bar.hidden = true;
  words.setAttribute('role', 'status');
  [input, pick, bar, cancel, words].forEach(function (part) {
    root.appendChild(part);
  });

  connector.onStateChange = function () {
    input.accept = connector.getState().accept;
    pick.textContent = text('pick');
    cancel.textContent = text('cancel');
    bar.setAttribute('aria-label', text('pick'));
  };

  connector.onUnregister = function () {
    if (upload) {
      upload.stop();
    }
  };
};
