/* Focal point and crop on the picture itself; the server side is FrameTool. All lengths are
   ten-thousandths of the picture. */
window.id_go_bengkaliskab_pesona_admin_media_FrameTool = function () {
  'use strict';

  var WHOLE = 10000;
  var STEP = 100;
  var SMALLEST = 500;

  /* Milliseconds after the last key before the server is told. */
  var REST = 250;

  var connector = this;
  var root = connector.getElement(connector.getParentId());
  var overlay = document.createElement('div');
  var part = document.createElement('div');
  var handle = document.createElement('div');
  var point = document.createElement('button');
  var focus = { x: WHOLE / 2, y: WHOLE / 2 };
  var crop = null;
  var telling = 0;

  function state() {
    return connector.getState();
  }

  function clamp(value, least, most) {
    return Math.max(least, Math.min(most, Math.round(value)));
  }

  function place(event) {
    var box = overlay.getBoundingClientRect();
    return {
      x: clamp((event.clientX - box.left) / box.width * WHOLE, 0, WHOLE),
      y: clamp((event.clientY - box.top) / box.height * WHOLE, 0, WHOLE)
    };
  }

  function per(value) {
    return value / STEP + '%';
  }

  function draw() {
    point.style.left = per(focus.x);
    point.style.top = per(focus.y);
    part.style.display = crop ? 'block' : 'none';
    if (crop) {
      part.style.left = per(crop.left);
      part.style.top = per(crop.top);
      part.style.width = per(crop.width);
      part.style.height = per(crop.height);
    }
  }

  function tellFocus() {
    window.clearTimeout(telling);
    telling = window.setTimeout(function () {
      connector.focus(focus.x, focus.y);
    }, REST);
  }

  function tellCrop() {
    connector.crop(crop.left, crop.top, crop.width, crop.height);
  }

  /* Follows the pointer until it is let go; when the page scrolls instead, all is put back. */
  function follow(event, move, end) {
    event.preventDefault();
    event.stopPropagation();
    var before = { focus: focus, crop: crop && Object.assign({}, crop) };
    var target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    function moved(next) {
      move(place(next));
      draw();
    }
    function ended(last) {
      target.removeEventListener('pointermove', moved);
      target.removeEventListener('pointerup', ended);
      target.removeEventListener('pointercancel', ended);
      if (last.type === 'pointercancel') {
        focus = before.focus;
        crop = before.crop;
        draw();
      } else {
        end();
      }
    }
    target.addEventListener('pointermove', moved);
    target.addEventListener('pointerup', ended);
    target.addEventListener('pointercancel', ended);
  }

  function movePart(event) {
    var from = place(event);
    var start = { left: crop.left, top: crop.top };
    var travelled = false;
    follow(event, function (now) {
      travelled = travelled || Math.abs(now.x - from.x) + Math.abs(now.y - from.y) > STEP;
      crop.left = clamp(start.left + now.x - from.x, 0, WHOLE - crop.width);
      crop.top = clamp(start.top + now.y - from.y, 0, WHOLE - crop.height);
    }, function () {
      if (travelled) {
        tellCrop();
      } else {
        focus = from;
        draw();
        tellFocus();
      }
    });
  }

  function resizePart(event) {
    follow(event, function (now) {
      var width = clamp(now.x - crop.left, SMALLEST, WHOLE - crop.left);
      var height = clamp(now.y - crop.top, SMALLEST, WHOLE - crop.top);
      var ratio = state().ratio;
      if (ratio > 0) {
        height = clamp(width / ratio, SMALLEST, WHOLE - crop.top);
        width = clamp(height * ratio, SMALLEST, WHOLE - crop.left);
      }
      crop.width = width;
      crop.height = height;
    }, tellCrop);
  }

  function movePoint(event) {
    follow(event, function (now) {
      focus = now;
    }, tellFocus);
    point.focus();
  }

  function keys(event) {
    var step = event.shiftKey ? STEP * 10 : STEP;
    var by = {
      ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]
    }[event.key];
    if (by) {
      event.preventDefault();
      event.stopPropagation();
      focus = { x: clamp(focus.x + by[0], 0, WHOLE), y: clamp(focus.y + by[1], 0, WHOLE) };
      draw();
      tellFocus();
    }
  }

  overlay.className = 'frame-overlay';
  part.className = 'frame-part';
  handle.className = 'frame-handle';
  point.className = 'frame-point';
  point.type = 'button';
  part.appendChild(handle);
  overlay.appendChild(part);
  overlay.appendChild(point);
  root.appendChild(overlay);

  connector.onStateChange = function () {
    var now = state();
    focus = { x: now.focusX, y: now.focusY };
    crop = now.cut
        ? { left: now.left, top: now.top, width: now.width, height: now.height } : null;
    point.setAttribute('aria-label', now.label);
    point.title = now.label;
    overlay.classList.toggle('open', now.open);
    point.disabled = !now.open;
    overlay.onpointerdown = now.open ? function (event) {
      var first = place(event);
      var chosen = first;
      follow(event, function (next) {
        chosen = next;
        focus = next;
      }, function () {
        focus = chosen;
        draw();
        tellFocus();
      });
    } : null;
    part.onpointerdown = now.open ? movePart : null;
    handle.onpointerdown = now.open ? resizePart : null;
    point.onpointerdown = now.open ? movePoint : null;
    point.onkeydown = now.open ? keys : null;
    draw();
  };
};
