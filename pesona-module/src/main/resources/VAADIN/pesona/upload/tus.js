/* Sends a file in pieces by tus 1.0.0 and goes on where it was, also after the page was loaded anew.
   What it tells: sent(bytes), broken(whether it gave up), again() when it is time to call on(),
   refused(sentence), arrived(asset). */
window.id_go_bengkaliskab_pesona_upload = {};

/* Names of what the browser remembers of the files of a person begin so. */
window.id_go_bengkaliskab_pesona_upload.memory = function (owner) {
  'use strict';
  return 'pesona.upload.' + owner + '.';
};

/* options: address, secret, owner, piece (bytes), pauses (milliseconds before each further try) */
window.id_go_bengkaliskab_pesona_upload.of = function (file, options, told) {
  'use strict';

  var TAKE_BACK_TRIES = 10;
  var TAKE_BACK_PAUSE = 1000;

  var memory = window.id_go_bengkaliskab_pesona_upload.memory(options.owner)
      + [file.name, file.size, file.lastModified].join('|');
  var address = '';
  var offset = 0;
  var tries = 0;
  var timer = 0;
  var request = null;

  function remember(where) {
    address = where;
    try {
      if (where) {
        localStorage.setItem(memory, where);
      } else {
        localStorage.removeItem(memory);
      }
    } catch (full) {
      /* without a memory it is sent from its beginning after a reload */
    }
  }

  function remembered() {
    try {
      return localStorage.getItem(memory) || '';
    } catch (closed) {
      return '';
    }
  }

  function base64(text) {
    return btoa(Array.prototype.map.call(new TextEncoder().encode(text), function (byte) {
      return String.fromCharCode(byte);
    }).join(''));
  }

  function open(method, where, headers) {
    var xhr = new XMLHttpRequest();
    xhr.open(method, where);
    xhr.setRequestHeader('Tus-Resumable', '1.0.0');
    xhr.setRequestHeader('X-CSRF-Token', options.secret);
    Object.keys(headers).forEach(function (name) {
      xhr.setRequestHeader(name, headers[name]);
    });
    return xhr;
  }

  function send(method, where, headers, body, answered) {
    var xhr = open(method, where, headers);
    request = xhr;
    xhr.onload = function () {
      if (request === xhr) {
        request = null;
        answered(xhr);
      }
    };
    xhr.onerror = function () {
      if (request === xhr) {
        request = null;
        broken();
      }
    };
    if (body) {
      xhr.upload.onprogress = function (event) {
        if (request === xhr) {
          told.sent(offset + event.loaded);
        }
      };
    }
    xhr.send(body);
  }

  function create() {
    remember('');
    send('POST', options.address, {
      'Upload-Length': String(file.size),
      'Upload-Metadata': 'filename ' + base64(file.name)
    }, null, function (xhr) {
      if (xhr.status === 201) {
        remember(new URL(xhr.getResponseHeader('Location'), location.href).href);
        offset = 0;
        piece();
      } else if (xhr.status >= 500 && xhr.status !== 507) {
        broken();
      } else {
        refused(xhr);
      }
    });
  }

  /* Asks how much the server has of it. */
  function find() {
    send('HEAD', address, {}, null, function (xhr) {
      if (xhr.status === 423 || xhr.status >= 500) {
        broken();
      } else if (xhr.status >= 300) {
        create();
      } else {
        taken(xhr);
      }
    });
  }

  function piece() {
    told.sent(offset);
    send('PATCH', address, {
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream'
    }, file.slice(offset, offset + options.piece), function (xhr) {
      if (xhr.status === 204) {
        tries = 0;
        taken(xhr);
      } else if (xhr.status === 409 || xhr.status === 423 || xhr.status >= 500) {
        broken();
      } else {
        refused(xhr);
      }
    });
  }

  function taken(xhr) {
    var asset = xhr.getResponseHeader('Pesona-Asset');
    if (asset) {
      remember('');
      offset = file.size;
      told.arrived(asset);
    } else {
      offset = Number(xhr.getResponseHeader('Upload-Offset')) || 0;
      piece();
    }
  }

  function broken() {
    var pause = options.pauses[tries];
    tries += 1;
    told.broken(!pause);
    if (pause) {
      timer = window.setTimeout(told.again, pause);
    }
  }

  function refused(xhr) {
    var sentence = '';
    try {
      var problem = JSON.parse(xhr.responseText);
      sentence = problem.detail || problem.title || '';
    } catch (unreadable) {
      sentence = '';
    }
    remember('');
    told.refused(sentence);
  }

  function stop() {
    window.clearTimeout(timer);
    if (request) {
      var sent = request;
      request = null;
      sent.abort();
    }
  }

  /* The server may still be at the piece whose request was just broken off. */
  function takeBack(where, triesLeft) {
    var xhr = open('DELETE', where, {});
    xhr.onload = function () {
      if (xhr.status === 423 && triesLeft > 0) {
        window.setTimeout(takeBack, TAKE_BACK_PAUSE, where, triesLeft - 1);
      }
    };
    xhr.send();
  }

  return {
    /* Begins, or goes on where it was. */
    on: function () {
      window.clearTimeout(timer);
      address = address || remembered();
      if (address) {
        find();
      } else {
        create();
      }
    },

    /* Is as patient with a broken line as at the beginning. */
    patient: function () {
      tries = 0;
    },

    /* Sends nothing more until it is told to go on. */
    stop: stop,

    /* Takes back what the server has of it. */
    discard: function () {
      stop();
      var where = address || remembered();
      remember('');
      if (where) {
        takeBack(where, TAKE_BACK_TRIES);
      }
    },

    /* Bytes that the server is known to have. */
    offset: function () {
      return offset;
    },

    memory: memory
  };
};
