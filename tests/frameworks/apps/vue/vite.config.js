import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag.startsWith("basisniveau-");

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
