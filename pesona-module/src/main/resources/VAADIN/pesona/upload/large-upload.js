/* Sends a large file in pieces by tus, with progress, cancel and resume; the server side is
   LargeUpload. */
window.id_go_bengkaliskab_pesona_admin_form_LargeUpload = function () {
  'use strict';

  /* Bytes of a piece: what a broken line costs at most. */
  var PIECE = 8 * 1024 * 1024;

  /* Milliseconds before each further try; then the person decides. */
  var WAITS = [500, 1000, 3000, 5000, 10000, 20000, 30000];

  var connector = this;
  var root = connector.getElement();
  var input = document.createElement('input');
  var pick = document.createElement('button');
  var bar = document.createElement('progress');
  var words = document.createElement('span');
  var cancel = document.createElement('button');
  var request = null;
  var timer = 0;
  var file = null;
  var location = '';
  var failures = 0;

  function text(name) {
    return connector.getState().texts[name] || '';
  }

  function storage() {
    return 'pesona.upload.' + [file.name, file.size, file.lastModified].join('.');
  }

  function remember(address) {
    location = address;
    try {
      if (address) {
        window.localStorage.setItem(storage(), address);
      } else {
        window.localStorage.removeItem(storage());
      }
    } catch (full) {
      /* then the upload goes on in this page only */
    }
  }

  function remembered() {
    try {
      return window.localStorage.getItem(storage()) || '';
    } catch (closed) {
      return '';
    }
  }

  function base64(value) {
    return window.btoa(unescape(encodeURIComponent(value)));
  }

  function send(method, address, headers, body, done) {
    request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader('Tus-Resumable', '1.0.0');
    request.setRequestHeader('X-CSRF-Token', connector.getState().secret);
    Object.keys(headers).forEach(function (name) {
      request.setRequestHeader(name, headers[name]);
    });
    var sent = request;
    request.onload = function () {
      if (sent === request) {
        done(sent);
      }
    };
    request.onerror = function () {
      if (sent === request) {
        again();
      }
    };
    return request.upload && body ? watch(sent, body, headers) : sent.send(body);
  }

  function watch(sent, body, headers) {
    var offset = Number(headers['Upload-Offset'] || 0);
    sent.upload.onprogress = function (event) {
      if (sent === request) {
        show(offset + event.loaded);
      }
    };
    sent.send(body);
  }

  function show(bytes) {
    var whole = bytes >= file.size;
    bar.hidden = false;
    cancel.hidden = false;
    bar.max = file.size;
    bar.value = bytes;
    words.textContent = whole
      ? text('checking')
      : text('sending').replace('{0}', file.name).replace('{1}', Math.floor(bytes * 100 / file.size));
  }

  function begin() {
    remember('');
    send('POST', connector.getState().address, {
      'Upload-Length': String(file.size),
      'Upload-Metadata': 'filename ' + base64(file.name)
    }, null, function (answer) {
      if (answer.status === 201) {
        remember(answer.getResponseHeader('Location'));
        piece(0);
      } else {
        refused(answer);
      }
    });
  }

  function resume() {
    send('HEAD', location, {}, null, function (answer) {
      if (answer.status === 204) {
        arrived(answer);
      } else if (answer.status === 404) {
        begin();
      } else {
        refused(answer);
      }
    });
  }

  function piece(offset) {
    show(offset);
    send('PATCH', location, {
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream'
    }, file.slice(offset, offset + PIECE), function (answer) {
      if (answer.status === 204) {
        failures = 0;
        arrived(answer);
      } else {
        refused(answer);
      }
    });
  }

  function arrived(answer) {
    var asset = answer.getResponseHeader('Pesona-Asset');
    if (asset) {
      remember('');
      reset('');
      connector.done(asset);
    } else {
      piece(Number(answer.getResponseHeader('Upload-Offset')));
    }
  }

  function refused(answer) {
    if (answer.status === 409 && !location) {
      fail(answer);
    } else if (answer.status === 409 || answer.status === 423 || answer.status >= 500) {
      again();
    } else {
      fail(answer);
    }
  }

  function fail(answer) {
    var said = '';
    try {
      said = JSON.parse(answer.responseText).detail;
    } catch (unreadable) {
      said = text('failed');
    }
    remember('');
    reset(said || text('failed'));
    root.classList.add('refused');
  }

  function again() {
    if (failures >= WAITS.length) {
      reset(text('broken'));
      root.classList.add('refused');
      return;
    }
    words.textContent = text('waiting');
    timer = window.setTimeout(location ? resume : begin, WAITS[failures]);
    failures += 1;
  }

  function reset(said) {
    window.clearTimeout(timer);
    request = null;
    failures = 0;
    bar.hidden = true;
    cancel.hidden = true;
    pick.disabled = false;
    input.value = '';
    words.textContent = said;
    root.classList.remove('refused');
  }

  function stop() {
    if (request) {
      var sent = request;
      request = null;
      sent.abort();
    }
  }

  input.type = 'file';
  input.hidden = true;
  input.addEventListener('change', function () {
    if (!input.files.length) {
      return;
    }
    file = input.files[0];
    root.classList.remove('refused');
    pick.disabled = true;
    failures = 0;
    location = remembered();
    show(0);
    if (location) {
      resume();
    } else {
      begin();
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
    stop();
    if (location) {
      var gone = new XMLHttpRequest();
      gone.open('DELETE', location);
      gone.setRequestHeader('Tus-Resumable', '1.0.0');
      gone.setRequestHeader('X-CSRF-Token', connector.getState().secret);
      gone.send();
    }
    remember('');
    reset(text('cancelled'));
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

  connector.onUnregister = stop;
};
