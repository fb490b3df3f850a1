export default { build: { rolldownOptions: { input: ["index.html", "other.html"] } } };
