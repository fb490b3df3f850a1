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
    // The page has to allow Lit's policy by name, and may refuse it: see src/elements/trusted-types-policy.ts.
    [/(\w)\.createPolicy\("lit-html",\{createHTML:t=>t\}\)/, "createPolicy($1)"],
    [/^/, `import { createPolicy } from "${resolve("src/elements/trusted-types-policy.ts")}";`],
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
    ["this._$AP?.(!1,!0,s);", ";"],
    ["setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}", ""],
    ["get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)", "u(t)"],
    [/get parentNode\(\)\{let t.*?get endNode\(\)\{return this\._\$AB\}/, ""],
    ["get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}", ""],
    // Places for texts, attributes and events only: scripts/dist.js sees to it that our templates have no others.
    ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"@"===e[1]?z:H'],
    ["else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));", ""],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/, ""],
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, "c=p"],
    ["c=n??v", "c=v"],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(.*?\}(?=l\+\+\})/, ""],
    // A place knows where it is and what it shows, and nothing of what it is in.
    [/constructor\(t,i\)\{this\._\$AV=\[\].*?\}/, "constructor(t){this._$AV=[],this._$AD=t}"],
    [
      /constructor\(t,i,s,e\)\{this\.type=2.*?\}/,
      "constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}",
    ],
    [
      /constructor\(t,i,s,e,h\)\{this\.type=1.*?this\._\$AH=A\}/,
      "constructor(t,i){this._$AH=A,this.element=t,this.name=i}",
    ],
    ["constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}", ""],
    [
      /2===r\.type\?i=new k.*?:6===r\.type&&\(i=new Z\(h,this,t\)\)/,
      "i=2===r.type?new k(h,h.nextSibling):new r.ctor(h,r.name)",
    ],
    ["const t=new R(e,this),s=t.u(this.options)", "const t=new R(e),s=t.u()"],
    ["new k(this.O(c()),this.O(c()),this,this.options)", "new k(this.O(c()),this.O(c()))"],
    ["s=r.getAttribute(t).split(o),e=", "e="],
    ["name:e[2],strings:s,", "name:e[2],"],
    // Attributes are one value each, with nothing around it.
    [
      /void 0!==s&&\(void 0!==s\.strings\?\(s\._\$AI\(t,s,i\),i\+=s\.strings\.length-2\):s\._\$AI\(t\[i\]\)\),i\+\+/,
      "s._$AI(t[i++])",
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
      "(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)",
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
      /static createProperty\(t,s=b\)\{.*?return this\.elementProperties\.get\(t\)\?\?b\}/,
      "static createProperty(t,s){const i=Symbol();this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,{get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}",
    ],
    [
      /_\$AK\(t,s\)\{.*?this\._\$Em=null\}\}/,
      "_$AK(t,s){const{_$Eh:i,elementProperties:e}=this.constructor,h=i.get(t);this[h]=u.fromAttribute(s,e.get(h).type)}",
    ],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?(?=!1===this\.isUpdatePending)/,
      "requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s)}",
    ],
    [
      /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\}(?=async _\$EP)/,
      "C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}",
    ],
    ["this._$Em=null,", ""],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}(?=\}let t=!1)/,
      "",
    ],
    ["this._$EO?.forEach(t=>t.hostUpdate?.()),", ""],
    [
      "const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending",
      "return this.performUpdate(),!this.isUpdatePending",
    ],
    ["scheduleUpdate(){return this.performUpdate()}", ""],
    ["[...r(t),...o(t)]", "r(t)"],
    // Styles are flat lists.
    [/static finalizeStyles\(s\)\{.*?return i\}/, "static finalizeStyles(s){return s}"],
    [/const i=s\.attribute;return!1===i\?.*?:void 0(?=\})/, "return s.attribute??t.toLowerCase()"],
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

  // Curves are made in ways that no bundler can tell to be unused. We draw none.
  "d3-shape.mjs": [[/^.*?(function pointRadial\(.*?\n\}).*$/s, "export $1"]],
};

export const rewriteLibraries: Plugin = {
  name: "lit-behavior",
  transform: {
    filter: { id: /css-tag|d3-shape|lit-html|lit-element|reactive-element/ },
    handler(code, id) {
      const rules = rewritten[id.replace(/.*\//, "")] ?? [];
      return {
        code: rules.reduce((text, [written, read]) => {
          const next = text.replace(written, read);
          if (next === text) {
            this.error(`${id} no longer holds ${String(written)}: see scripts/lit-behavior.ts`);
          }
          return next;
        }, code),
        map: null,
      };
    },
  },
};
