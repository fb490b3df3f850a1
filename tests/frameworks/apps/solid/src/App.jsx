import { register } from "basisniveau-widgets";
import { createSignal, For, onMount, Show } from "solid-js";
import { listed, nextSettings, settings, thousand } from "../../../settings.js";
import { whenMounted } from "../../../when-mounted.js";
import { Figure } from "./Figure.jsx";

export function App() {
  const [chosen, setChosen] = createSignal(settings[0]);
  const [sentences, setSentences] = createSignal(["zin 1"]);
  const [order, setOrder] = createSignal(listed);
  const [hasProperties, setHasProperties] = createSignal(false);
  const [hasThousand, setHasThousand] = createSignal(false);
  onMount(() => whenMounted(register));
  return (
    <main>
      <button onClick={() => setChosen(nextSettings)}>Settings</button>
      <button onClick={() => setSentences((all) => [...all, `zin ${all.length + 1}`])}>
        Sentence
      </button>
      <button onClick={() => setOrder((all) => all.toReversed())}>Reverse</button>
      <button onClick={() => setHasProperties((has) => !has)}>Properties</button>
      <button onClick={() => setHasThousand((has) => !has)}>Thousand</button>

      <section id="example">
        <Figure indicator={chosen().feed ? "training" : "oeps"}>
          <p>terugval</p>
        </Figure>
      </section>

      <section id="attributes">
        <basisniveau-theme
          attr:feed={chosen().feed}
          attr:survey={chosen().survey}
          attr:theme={chosen().theme}
          attr:heading-level={chosen().headingLevel}
          attr:chart={chosen().chart}
          attr:compare={chosen().compare}
        />
        <basisniveau-indicator
          attr:feed={chosen().feed}
          attr:survey={chosen().survey}
          attr:indicator={chosen().indicator}
          attr:chart={chosen().chart}
          attr:compare={chosen().compare}
          attr:municipality={chosen().municipality}
          attr:answer={chosen().answer}
        />
      </section>

      <Show when={hasProperties()}>
        <section id="properties">
          <basisniveau-theme
            prop:feed={chosen().feed}
            prop:survey={chosen().survey}
            prop:theme={chosen().theme}
            prop:headingLevel={chosen().headingLevel}
            prop:chart={chosen().chart}
            prop:compare={chosen().compare}
          />
          <basisniveau-indicator
            prop:feed={chosen().feed}
            prop:survey={chosen().survey}
            prop:indicator={chosen().indicator}
            prop:chart={chosen().chart}
            prop:compare={chosen().compare}
            prop:municipality={chosen().municipality}
            prop:answer={chosen().answer}
          />
        </section>
      </Show>

      <section id="fallback">
        <basisniveau-indicator indicator="training" feed="/slow.json">
          <ul>
            <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
          </ul>
        </basisniveau-indicator>
      </section>

      <section id="list">
        <For each={order()}>
          {(indicator) => <basisniveau-indicator attr:indicator={indicator} />}
        </For>
      </section>

      <section id="thousand">
        <Show when={hasThousand()}>
          <For each={thousand}>
            {({ indicator }) => <basisniveau-indicator attr:indicator={indicator} />}
          </For>
        </Show>
      </section>
    </main>
  );
}
