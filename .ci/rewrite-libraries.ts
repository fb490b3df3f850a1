/*
 * What is bundled otherwise than a library has it. Most is what we never ask, so that what hangs on it is dropped from the
 * scripts, too. Each rule fails the build where a library comes to be written otherwise: then see whether it is needed still.
 */
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** By file: pairs of what is written there and what we read instead. */
const rewritten: Partial<Record<string, [written: RegExp | string, read: string][]>> = {
  "css-tag.js": [
    // Every browser that has container queries can share style sheets between shadow roots.
    [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype,/, "e=!0,"],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      "this._$cssResult$=!0;",
    ],
    [/if\("number"==typeof t\)return t;throw Error\("Value passed to 'css' function.*?"\)/, ""],
    ["t instanceof CSSStyleSheet?t:t.styleSheet", "t.styleSheet"],
  ],

  "lit-html.js": [
    // The page has to allow Lit's policy by name, and may refuse it: see src/elements/policy.ts.
    [/(\w)\.createPolicy\("lit-html",\{createHTML:t=>t\}\)/, "createPolicy($1)"],
    [/^/, `import { createPolicy } from "${resolve("src/elements/policy.ts")}";`],
    // What Lit would leave on the window for all Lits of a page, and take from there, is a way for another one to change
    // ours, or the other way round.
    [
      /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      "",
    ],
    // A form or an image of that name stands in the way of a document's own method. Another document has no forms.
    [/(?<=,l=)document(?=,)/, "Node.prototype.cloneNode.call(document)"],
    ["(t?.creationScope??l).importNode(", "Document.prototype.importNode.call(document,"],
    // No directives, and so nothing that goes on after it has left the page.
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, "function M(t,i){return i}"],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ""],
    ["this.options=e,this._$Cv=e?.isConnected??!0", "this.options=e"],
    ["this._$AV=[],this._$AN=void 0,", "this._$AV=[],"],
    ["this._$AH=A,this._$AN=void 0,this._$AA=t", "this._$AH=A,this._$AA=t"],
    ["this._$AH=A,this._$AN=void 0,this.element=t", "this._$AH=A,this.element=t"],
    ["this._$AP?.(!1,!0,s);", ";"],
    ["setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}", ""],
    ["get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)", "u(t)"],
    [/get parentNode\(\)\{let t.*?get endNode\(\)\{return this\._\$AB\}/, ""],
    ["get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}", ""],
    // Places for texts, attributes and events only: .ci/dist.js sees to it that our templates have no others.
    ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"@"===e[1]?z:H'],
    ["else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));", ""],
    [
      "1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))",
      "i=new r.ctor(h,r.name,r.strings,this,t)",
    ],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/, ""],
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, "c=p"],
    ["c=n??v", "c=v"],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(.*?\}(?=l\+\+\})/, ""],
    // Attributes are one value each, with nothing around it.
    [
      /void 0!==s&&\(void 0!==s\.strings\?\(s\._\$AI\(t,s,i\),i\+=s\.strings\.length-2\):s\._\$AI\(t\[i\]\)\),i\+\+/,
      "s._$AI(t[i++])",
    ],
    [
      's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
      "this._$AH=A",
    ],
    [
      /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o&&!e&&this\.j\(t\)\}/,
      "_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}",
    ],
    // What hears an event is a function, always there where it was once.
    [
      /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\).*?this\._\$AH=t\}/,
      "_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}",
    ],
    [/handleEvent\(t\)\{"function"==typeof.*?handleEvent\(t\)\}/, "handleEvent(t){this._$AH(t)}"],
    // No comments in templates, and no attribute without quotes at the end of a tag: the minifier sees to both.
    [/"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:(.*?)(?=:c===p\?)/, "$1"],
    [":c===_||c===m?c=v:(c=p,n=void 0)", ":c=p"],
    ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ""],
    ["s.slice(d)+o+x", "s.slice(d)+o"],
    // Only arrays are lists, and nothing is rendered before what is there already.
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', "d=u"],
    [
      /(?<=D=\(t,i,s\)=>)\{.*?return h\._\$AI\(t\),h\}/,
      "(i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s))._$AI(t)",
    ],
    // Templates of HTML only, none of them compiled, and no nodes of others.
    [
      /if\((this\.el=\S*?,P\.currentNode=this\.el\.content),2===i\|\|3===i\)\{.*?\}(?=for\()/,
      "$1;",
    ],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ""],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      "this._$AC(t)",
    ],
    ["void 0!==t.nodeType?this.T(t):", ""],
  ],

  "reactive-element.js": [
    // As above: nothing shared with other Lits. Nor have we decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ""],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ""],
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      "",
    ],
    ["static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}", ""],
    [",void 0!==t.l&&(this.l=[...t.l])", ""],
    [",this.constructor.l?.forEach(t=>t(this))", ""],
    // No attribute is written, none read as JSON or as a boolean, and every property is made in one way.
    ["this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),", ""],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK\()/, ""],
    [/toAttribute\(t,s\)\{.*?return t\},/, ""],
    ["case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}", ""],
    ["case Boolean:i=null!==t;break;", ""],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      "h=u;",
    ],
    [",converter:u,reflect:!1,useDefault:!1,hasChanged:f}", "}"],
    ["this[e]=r??this._$Ej?.get(e)??r,", "this[e]=r,"],
    [
      "!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))",
      "!f(h,s)",
    ],
    [
      /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\}(?=async _\$EP)/,
      "C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}",
    ],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}(?=\}let t=!1)/,
      "",
    ],
    [
      "this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor",
      "this.elementProperties.set(t,s)",
    ],
    ["h(this.prototype,t)??{get", "{get"],
    ["this._$EO?.forEach(t=>t.hostUpdate?.()),", ""],
    [
      "const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending",
      "return this.performUpdate(),!this.isUpdatePending",
    ],
    ["scheduleUpdate(){return this.performUpdate()}", ""],
    ["[...r(t),...o(t)]", "r(t)"],
    ["if(s.state&&(s.attribute=!1),this._$Ei(),", "if(this._$Ei(),"],
    ["removeController(t){this._$EO?.delete(t)}", ""],
  ],

  "lit-element.js": [
    [/,s\.litElementHydrateSupport\?\..*?const o=s\.litElementPolyfillSupport;.*?;/, ";"],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
    // As above: nothing goes on, and no style elements stand in the way of what is rendered.
    [/createRenderRoot\(\)\{.*?,t\}/, ""],
    [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ""],
    ["this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),", ""],
  ],

  // One curve is made in a way that no bundler can tell to be unused, and half a kilobyte hangs on it. We draw no curves.
  "d3-shape.mjs": [[/\(MonotoneY\.prototype = .*?\)\.point = /, "MonotoneY.prototype.point = "]],
};

export const rewriteLibraries: Plugin = {
  name: "rewrite-libraries",
  transform: {
    filter: { id: /css-tag|d3-shape|lit-html|lit-element|reactive-element/ },
    handler(code, id) {
      const rules = rewritten[id.replace(/.*\//, "")] ?? [];
      return {
        code: rules.reduce((text, [written, read]) => {
          const next = text.replace(written, read);
          if (next === text) {
            this.error(`${id} no longer holds ${String(written)}: see .ci/rewrite-libraries.ts`);
          }
          return next;
        }, code),
        map: null,
      };
    },
  },
};
