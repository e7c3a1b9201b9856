window.id_go_bengkaliskab_pesona_admin_share_CopyText = function () {
  var connector = this;
  var button = connector.getElement(connector.getParentId());

  function selected() {
    var field = document.getElementById(connector.getState().field);
    field.focus();
    field.select();
    return field.value;
  }

  button.addEventListener('click', function () {
    var text = selected();
    if (document.execCommand('copy')) {
      connector.copied();
    } else if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(function () { connector.copied(); });
    }
  });
};
