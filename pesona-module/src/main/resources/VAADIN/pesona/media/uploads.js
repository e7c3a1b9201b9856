/* Sends many files in pieces, two at a time, and goes on where it was; the server side is
   UploadArea. */
window.id_go_bengkaliskab_pesona_admin_media_UploadArea = function () {
  'use strict';

  var AT_ONCE = 2;

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

  function refused(row, sentence) {
    show(row, 'refused', sentence || word('refused'));
    next();
  }

  /* A line that breaks is tried again by itself for a while, then by hand. */
  function broken(row, gaveUp) {
    show(row, gaveUp ? 'stopped' : 'broken',
        word('broken', [percent(row.upload.offset(), row.file.size)]));
    next();
  }

  function next() {
    var sending = rows.filter(function (row) { return row.state === 'sending'; }).length;
    rows.filter(function (row) {
      return row.state === 'waiting';
    }).slice(0, Math.max(0, AT_ONCE - sending)).forEach(begin);
  }

  function begin(row) {
    show(row, 'sending', word('sending', [percent(row.upload.offset(), row.file.size)]));
    row.upload.on();
  }

  function settle(row, asset) {
    progress(row, row.file.size);
    show(row, 'settling', word('checking'));
    connector.settle(row.id, asset, row.folder);
    next();
  }

  function stop(row) {
    row.upload.stop();
    show(row, 'stopped', word('stopped', [percent(row.upload.offset(), row.file.size)]));
    next();
  }

  function resume(row) {
    idle = false;
    show(row, 'waiting', word('waiting'));
    next();
  }

  function discard(row) {
    row.upload.discard();
    dismiss(row);
  }

  function dismiss(row) {
    rows.splice(rows.indexOf(row), 1);
    row.root.remove();
    sum();
  }

  function add(file) {
    var row = {
      id: 'upload-' + count++, file: file, folder: state().folder, shown: 0, state: 'waiting'
    };
    row.upload = window.id_go_bengkaliskab_pesona_upload.of(file, {
      address: state().address, secret: state().secret, owner: state().owner,
      piece: state().piece, pauses: PAUSES
    }, {
      sent: function (bytes) { progress(row, bytes); },
      broken: function (gaveUp) { broken(row, gaveUp); },
      again: function () { resume(row); },
      refused: function (sentence) { refused(row, sentence); },
      arrived: function (asset) { settle(row, asset); }
    });
    row.root = element('div', 'upload-row');
    row.root.id = row.id;
    row.bar = element('progress', 'upload-bar');
    row.bar.max = 1;
    row.bar.value = 0;
    row.bar.setAttribute('aria-label', file.name);
    row.text = element('div', 'upload-text');
    row.text.setAttribute('role', 'status');
    row.cancel = button('cancel', function () { stop(row); });
    row.resume = button('resume', function () { row.upload.patient(); resume(row); });
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
    var present = rows.map(function (row) { return row.upload.memory; });
    var names = [];
    var memory = window.id_go_bengkaliskab_pesona_upload.memory(state().owner);
    try {
      Object.keys(localStorage).forEach(function (name) {
        if (name.indexOf(memory) === 0 && present.indexOf(name) < 0) {
          names.push(name.substring(memory.length).split('|')[0]);
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
