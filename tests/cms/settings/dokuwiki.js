(function () {
  var script = document.createElement("script");
  script.type = "module";
  script.src = "https://cijfers.example.nl/v0/basisniveau.js";
  document.head.append(script);
})();
