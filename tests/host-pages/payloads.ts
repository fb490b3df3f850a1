import schema from "../../data/feed.schema.json" with { type: "json" };

/** XSS payloads: each calls `hit`, if it runs. */
export const payloads: string[] = [
  "<script>hit()</script>",
  "</script><script>hit()</script>",
  "<SCRIPT SRC=//evil.test/x.js></SCRIPT>",
  "<script/x>hit()</script>",
  "<scr<script>ipt>hit()</scr</script>ipt>",
  "<img src=x onerror=hit()>",
  '"><img src=x onerror=hit()>',
  "'><img src=x onerror=hit()>",
  "<img src=x onerror=hit()//",
  "<img src=//evil.test/pixel>",
  "<svg onload=hit()>",
  "<svg><script>hit()</script></svg>",
  "<svg><animate onbegin=hit() attributeName=x dur=1s>",
  "<svg><use href=data:image/svg+xml,x#x />",
  "<svg><foreignObject><body onload=hit()></foreignObject></svg>",
  "<math><mtext><style><img src onerror=hit()></style></mtext></math>",
  "<math href=javascript:hit()>x</math>",
  "<iframe src=javascript:hit()></iframe>",
  "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
  "<object data=javascript:hit()></object>",
  "<embed src=javascript:hit()>",
  "<base href=//evil.test/>",
  "<meta http-equiv=refresh content='0;url=//evil.test/'>",
  "<link rel=stylesheet href=//evil.test/x.css>",
  "<style>@import url(//evil.test/x.css);</style>",
  "<style>*{background:url(//evil.test/x)}</style>",
  "<body onload=hit()>",
  "<details open ontoggle=hit()>",
  "<input autofocus onfocus=hit()>",
  "<select autofocus onfocus=hit()>",
  "<video><source onerror=hit()></video>",
  "<audio src=x onerror=hit()>",
  "<marquee onstart=hit()>",
  "<form action=javascript:hit()><button>x</button></form>",
  "<button formaction=javascript:hit() form=x>x</button>",
  "<a href=javascript:hit()>x</a>",
  "<template><script>hit()</script></template>",
  "<noscript><p title='</noscript><img src=x onerror=hit()>'>",
  "<!--><img src=x onerror=hit()>-->",
  "<!--[if gte IE 4]><script>hit()</script><![endif]-->",
  "<![CDATA[><img src=x onerror=hit()>]]>",
  "<?xml-stylesheet href=javascript:hit()?>",
  "<x-custom onclick=hit() tabindex=1 autofocus>",
  "<basisniveau-indicator feed=//evil.test/feed.json></basisniveau-indicator>",
  "${hit()}",
  "#{hit()}",
  "{{constructor.constructor('hit()')()}}",
  "{{= hit() }}",
  "<%= hit() %>",
  "lit$1234567890$",
  "<?lit$1234567890$?>",
  "&lt;img src=x onerror=hit()&gt;",
  "&#60;script&#62;hit()&#60;/script&#62;",
  "\\u003cscript\\u003ehit()\\u003c/script\\u003e",
  "javascript:hit()",
  "java\nscript:hit()",
  " \u0001javascript:hit()",
  "data:text/html,<script>hit()</script>",
  "vbscript:hit()",
  'https://evil.test/"onmouseover=hit()//',
  "[x](javascript:hit())",
  "<img src=`x`onerror=hit()>",
  "\u0000<script>hit()</script>",
  "\u2028<script>hit()</script>\u2029",
];

interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  $ref?: string;
}

const root = schema as Schema & { $defs?: Record<string, Schema> };

/** A valid sample per pattern or format in the schema. */
const samples: Record<string, string> = {
  id: "training",
  period: "2022-02",
  language: "nl",
};

/** Paths of strings in the feed: those with a pattern or format, and those that may be any text. */
export interface Strings {
  shaped: string[];
  free: string[];
}

/** A feed with everything in the schema, in which every free text is this one. */
export function feedFullOf(text: string): { feed: object; strings: Strings } {
  const strings: Strings = { shaped: [], free: [] };
  const feed = instance(root, "", text, strings) as object;
  return { feed, strings };
}

function instance(part: Schema, path: string, text: string, strings: Strings): unknown {
  const { type, anyOf, $ref } = part;
  const key = path.slice(path.lastIndexOf(".") + 1);
  if ($ref) {
    return instance(root.$defs?.[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}, path, text, strings);
  }
  if ("const" in part || part.enum) {
    strings.shaped.push(path.slice(1));
    return part.const ?? part.enum?.[0];
  }
  if (anyOf) {
    return instance(anyOf[0] ?? {}, path, text, strings);
  }
  switch (type) {
    case "object": {
      const known = Object.entries(part.properties ?? {}).map(([name, inner]) => [
        name,
        instance(inner, `${path}.${name}`, text, strings),
      ]);
      const figures =
        typeof part.additionalProperties === "object"
          ? [["training", instance(part.additionalProperties, `${path}.training`, text, strings)]]
          : [];
      return Object.fromEntries([...known, ...figures]) as object;
    }
    case "array": {
      // One item of each kind.
      const kinds = part.items?.anyOf ?? (part.items ? [part.items] : []);
      return kinds.map((kind, index) => instance(kind, `${path}.${String(index)}`, text, strings));
    }
    case "number":
    case "integer":
      return key === "version"
        ? 1
        : key === "base" || key === "population"
          ? 25
          : key === "percentage"
            ? 32
            : 8;
    case "boolean":
      return true;
    case "string":
      if (samples[key] !== undefined) {
        strings.shaped.push(path.slice(1));
        return samples[key];
      }
      strings.free.push(path.slice(1));
      return text;
    default:
      throw new Error(`${path} is of a kind that the feed had none of: ${JSON.stringify(part)}`);
  }
}

/** A copy of a feed with another value at a path. */
export function withAt(feed: object, path: string, value: unknown): object {
  const copy = structuredClone(feed);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown>)[key],
    copy,
  );
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}
