window.id_go_bengkaliskab_pesona_admin_HtmlAttributes = function () {
  var connector = this;
  var element = connector.getElement(connector.getParentId());

  connector.onStateChange = function () {
    var attributes = connector.getState().attributes;
    Object.keys(attributes).forEach(function (name) {
      element.setAttribute(name, attributes[name]);
    });
  };
};
