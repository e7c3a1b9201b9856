/* Sends many files in pieces (tus 1.0.0), two at a time, and goes on where it was; the server side
   is UploadArea. */
window.id_go_bengkaliskab_pesona_admin_media_UploadArea = function () {
  'use strict';

  var AT_ONCE = 2;
  var VERSION = '1.0.0';

  /* Milliseconds before a broken line is tried again. */
  var PAUSES = [1000, 3000, 9000];

  var connector = this;
  var root = connector.getElement();
  var rows = [];
  var count = 0;
  var area;
  var list;
  var total;
  var totalText;
  var totalBar;
  var input;
  var begun = false;
  var idle = true;

  function state() {
    return connector.getState();
  }

  function word(name, values) {
    return (state().words[name] || name).replace(/\{(\d)\}/g, function (match, index) {
      return values[index];
    });
  }

  function element(tag, style, text) {
    var made = document.createElement(tag);
    made.className = style;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function button(name, act) {
    var made = element('button', 'upload-' + name, word(name));
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  }

  /* What the browser remembers of a file, so that a reload goes on with it. */
  function memory(file) {
    return state().memory + [file.name, file.size, file.lastModified].join('|');
  }

  function remember(row, address) {
    row.address = address;
    try {
      if (address) {
        localStorage.setItem(row.memory, address);
      } else {
        localStorage.removeItem(row.memory);
      }
    } catch (e) {
      /* without a memory it is sent from its beginning after a reload */
    }
  }

  function remembered(name) {
    try {
      return localStorage.getItem(name);
    } catch (e) {
      return null;
    }
  }

  function base64(text) {
    var bytes = new TextEncoder().encode(text);
    return btoa(Array.prototype.map.call(bytes, function (byte) {
      return String.fromCharCode(byte);
    }).join(''));
  }

  function request(row, method, address, headers, body, answered) {
    var xhr = new XMLHttpRequest();
    row.request = xhr;
    xhr.open(method, address);
    xhr.setRequestHeader('Tus-Resumable', VERSION);
    xhr.setRequestHeader('X-CSRF-Token', state().secret);
    Object.keys(headers).forEach(function (name) {
      xhr.setRequestHeader(name, headers[name]);
    });
    xhr.onload = function () {
      row.request = null;
      answered(xhr);
    };
    xhr.onerror = function () {
      row.request = null;
      broken(row);
    };
    if (body) {
      xhr.upload.onprogress = function (event) {
        progress(row, row.sent + event.loaded);
      };
    }
    xhr.send(body || null);
  }

  function show(row, kind, text) {
    row.state = kind;
    row.root.className = 'upload-row ' + kind;
    row.text.textContent = text;
    row.cancel.hidden = ['waiting', 'sending', 'broken'].indexOf(kind) < 0;
    row.resume.hidden = ['stopped', 'broken'].indexOf(kind) < 0;
    row.discard.hidden = kind !== 'stopped';
    row.open.hidden = !row.asset;
    row.dismiss.hidden = ['added', 'known', 'refused'].indexOf(kind) < 0;
    row.bar.hidden = ['sending', 'stopped', 'broken', 'checking'].indexOf(kind) < 0;
    sum();
  }

  function progress(row, sent) {
    row.shown = sent;
    row.bar.value = row.file.size ? sent / row.file.size : 1;
    if (row.state === 'sending') {
      var done = sent >= row.file.size;
      row.text.textContent = done ? word('checking') : word('sending', [percent(sent, row.file.size)]);
    }
    sum();
  }

  function percent(sent, size) {
    return size ? Math.floor(100 * sent / size) : 100;
  }

  function underWay() {
    return rows.filter(function (row) {
      return ['waiting', 'sending', 'broken', 'settling'].indexOf(row.state) >= 0;
    });
  }

  function sum() {
    var size = 0;
    var sent = 0;
    var ended = 0;
    rows.forEach(function (row) {
      size += row.file.size;
      var over = ['added', 'known', 'refused'].indexOf(row.state) >= 0;
      sent += over ? row.file.size : row.shown;
      ended += over ? 1 : 0;
    });
    total.hidden = rows.length < 2;
    totalBar.value = size ? sent / size : 0;
    totalText.textContent = word('total', [ended, rows.length, percent(sent, size)]);
    if (!idle && underWay().length === 0) {
      idle = true;
      connector.idle();
    }
  }

  function problem(xhr) {
    try {
      var json = JSON.parse(xhr.responseText);
      return json.detail || json.title || word('refused');
    } catch (e) {
      return word('refused');
    }
  }

  function refused(row, xhr) {
    remember(row, null);
    show(row, 'refused', problem(xhr));
    next();
  }

  /* A line that breaks is tried again by itself for a while, then by hand. */
  function broken(row) {
    if (row.state === 'stopped') {
      return;
    }
    var pause = PAUSES[row.tries];
    row.tries++;
    show(row, 'broken', word('broken', [percent(row.sent, row.file.size)]));
    if (pause) {
      row.timer = window.setTimeout(function () {
        resume(row);
      }, pause);
    } else {
      show(row, 'stopped', word('broken', [percent(row.sent, row.file.size)]));
    }
    next();
  }

  function next() {
    var sending = rows.filter(function (row) { return row.state === 'sending'; }).length;
    rows.filter(function (row) {
      return row.state === 'waiting';
    }).slice(0, Math.max(0, AT_ONCE - sending)).forEach(begin);
  }

  function begin(row) {
    window.clearTimeout(row.timer);
    show(row, 'sending', word('sending', [percent(row.sent, row.file.size)]));
    var address = row.address || remembered(row.memory);
    if (address) {
      row.address = address;
      find(row);
    } else {
      create(row);
    }
  }

  function create(row) {
    request(row, 'POST', state().address, {
      'Upload-Length': String(row.file.size),
      'Upload-Metadata': 'filename ' + base64(row.file.name)
    }, null, function (xhr) {
      if (xhr.status === 201) {
        remember(row, new URL(xhr.getResponseHeader('Location'), location.href).href);
        row.sent = 0;
        send(row);
      } else if (xhr.status >= 500) {
        xhr.status === 507 ? refused(row, xhr) : broken(row);
      } else {
        refused(row, xhr);
      }
    });
  }

  /* Asks how much the server has of it. */
  function find(row) {
    request(row, 'HEAD', row.address, {}, null, function (xhr) {
      if (xhr.status === 423 || xhr.status >= 500) {
        broken(row);
      } else if (xhr.status >= 300) {
        remember(row, null);
        create(row);
      } else if (xhr.getResponseHeader('Pesona-Asset')) {
        settle(row, xhr.getResponseHeader('Pesona-Asset'));
      } else {
        row.sent = Number(xhr.getResponseHeader('Upload-Offset')) || 0;
        send(row);
      }
    });
  }

  function send(row) {
    if (row.state !== 'sending') {
      return;
    }
    progress(row, row.sent);
    var piece = row.file.slice(row.sent, row.sent + state().piece);
    request(row, 'PATCH', row.address, {
      'Upload-Offset': String(row.sent),
      'Content-Type': 'application/offset+octet-stream'
    }, piece, function (xhr) {
      if (xhr.status === 204) {
        row.tries = 0;
        row.sent = Number(xhr.getResponseHeader('Upload-Offset'));
        var asset = xhr.getResponseHeader('Pesona-Asset');
        if (asset) {
          settle(row, asset);
        } else {
          send(row);
        }
      } else if (xhr.status === 409 || xhr.status === 423 || xhr.status >= 500) {
        broken(row);
      } else {
        refused(row, xhr);
      }
    });
  }

  function settle(row, asset) {
    remember(row, null);
    row.sent = row.file.size;
    progress(row, row.sent);
    show(row, 'settling', word('checking'));
    connector.settle(row.id, asset, row.folder);
    next();
  }

  function stop(row) {
    window.clearTimeout(row.timer);
    row.state = 'stopped';
    if (row.request) {
      row.request.abort();
      row.request = null;
    }
    show(row, 'stopped', word('stopped', [percent(row.sent, row.file.size)]));
    next();
  }

  function resume(row) {
    window.clearTimeout(row.timer);
    idle = false;
    show(row, 'waiting', word('waiting'));
    next();
  }

  function discard(row) {
    var address = row.address || remembered(row.memory);
    if (address) {
      request(row, 'DELETE', address, {}, null, function () {});
    }
    remember(row, null);
    dismiss(row);
  }

  function dismiss(row) {
    rows.splice(rows.indexOf(row), 1);
    row.root.remove();
    sum();
  }

  function add(file) {
    var row = {
      id: 'upload-' + count++, file: file, memory: memory(file), folder: state().folder,
      sent: 0, shown: 0, tries: 0, state: 'waiting'
    };
    row.root = element('div', 'upload-row');
    row.root.id = row.id;
    row.bar = element('progress', 'upload-bar');
    row.bar.max = 1;
    row.bar.value = 0;
    row.bar.setAttribute('aria-label', file.name);
    row.text = element('div', 'upload-text');
    row.text.setAttribute('role', 'status');
    row.cancel = button('cancel', function () { stop(row); });
    row.resume = button('resume', function () { row.tries = 0; resume(row); });
    row.discard = button('discard', function () { discard(row); });
    row.open = button('open', function () { connector.open(row.asset); });
    row.dismiss = button('dismiss', function () { dismiss(row); });
    var acts = element('div', 'upload-acts');
    [row.open, row.cancel, row.resume, row.discard, row.dismiss].forEach(function (act) {
      act.setAttribute('aria-label', act.textContent + ': ' + file.name);
      acts.appendChild(act);
    });
    [element('div', 'upload-name', file.name), row.bar, row.text, acts].forEach(function (part) {
      row.root.appendChild(part);
    });
    list.appendChild(row.root);
    rows.push(row);
    idle = false;
    show(row, 'waiting', word('waiting'));
  }

  function take(files) {
    Array.prototype.forEach.call(files, add);
    unfinished();
    next();
  }

  /* Files of an earlier visit: the browser no longer has them, so they have to be picked again. */
  function unfinished() {
    var present = rows.map(function (row) { return row.memory; });
    var names = [];
    try {
      Object.keys(localStorage).forEach(function (name) {
        if (name.indexOf(state().memory) === 0 && present.indexOf(name) < 0) {
          names.push(name.substring(state().memory.length).split('|')[0]);
        }
      });
    } catch (e) {
      names = [];
    }
    area.unfinished.textContent =
        names.length ? word('unfinished', [names.slice(0, 5).join(', ')]) : '';
    area.unfinished.hidden = names.length === 0;
  }

  function leaving(event) {
    if (!document.body.contains(root)) {
      window.removeEventListener('beforeunload', leaving);
    } else if (underWay().length > 0) {
      event.preventDefault();
      event.returnValue = word('leaving');
    }
  }

  function build() {
    area = element('div', 'drop upload-drop');
    area.id = 'upload-drop';
    input = element('input', 'upload-input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'upload-input';
    input.setAttribute('aria-label', word('choose'));
    var choose = button('choose', function () { input.click(); });
    choose.classList.add('v-button', 'v-button-primary');
    area.unfinished = element('div', 'upload-unfinished quiet');
    area.unfinished.id = 'upload-unfinished';
    [element('div', 'quiet', word('invitation')), choose, input, area.unfinished]
        .forEach(function (part) { area.appendChild(part); });
    total = element('div', 'upload-total');
    total.id = 'upload-total';
    totalText = element('div', 'upload-total-text');
    totalBar = element('progress', 'upload-bar');
    totalBar.max = 1;
    total.appendChild(totalText);
    total.appendChild(totalBar);
    total.hidden = true;
    list = element('div', 'upload-rows');
    list.id = 'upload-rows';
    [area, total, list].forEach(function (part) { root.appendChild(part); });
    input.addEventListener('change', function () {
      take(input.files);
      input.value = '';
    });
    ['dragenter', 'dragover'].forEach(function (name) {
      area.addEventListener(name, function (event) {
        event.preventDefault();
        area.classList.add('v-drag-over-target');
      });
    });
    ['dragleave', 'drop'].forEach(function (name) {
      area.addEventListener(name, function (event) {
        event.preventDefault();
        area.classList.remove('v-drag-over-target');
      });
    });
    area.addEventListener('drop', function (event) {
      take(event.dataTransfer.files);
    });
    window.addEventListener('beforeunload', leaving);
    unfinished();
  }

  connector.settled = function (id, kind, sentence, asset) {
    rows.filter(function (row) { return row.id === id; }).forEach(function (row) {
      row.asset = asset;
      show(row, kind, sentence);
    });
  };

  connector.onStateChange = function () {
    if (!begun) {
      begun = true;
      build();
    }
  };
};
