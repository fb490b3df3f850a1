import { register } from "basisniveau-widgets";
import { useEffect, useState } from "preact/hooks";
import { listed, nextSettings, settings, thousand } from "../../../settings.js";
import { whenMounted } from "../../../when-mounted.js";
import { Figure } from "./Figure.jsx";

export function App() {
  const [chosen, setChosen] = useState(settings[0]);
  const [sentences, setSentences] = useState(["zin 1"]);
  const [order, setOrder] = useState(listed);
  const [hasProperties, setHasProperties] = useState(false);
  const [hasThousand, setHasThousand] = useState(false);
  useEffect(() => whenMounted(register), []);
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
        <Figure indicator={chosen.feed ? "training" : "oeps"}>
          <p>terugval</p>
        </Figure>
      </section>

      <section id="attributes">
        <basisniveau-theme
          feed={chosen.feed}
          survey={chosen.survey}
          theme={chosen.theme}
          heading-level={chosen.headingLevel}
          chart={chosen.chart}
          compare={chosen.compare}
        />
        <basisniveau-indicator
          feed={chosen.feed}
          survey={chosen.survey}
          indicator={chosen.indicator}
          chart={chosen.chart}
          compare={chosen.compare}
          municipality={chosen.municipality}
          answer={chosen.answer}
        />
      </section>

      {hasProperties && (
        <section id="properties">
          <basisniveau-theme
            feed={chosen.feed}
            survey={chosen.survey}
            theme={chosen.theme}
            headingLevel={chosen.headingLevel}
            chart={chosen.chart}
            compare={chosen.compare}
          />
          <basisniveau-indicator
            feed={chosen.feed}
            survey={chosen.survey}
            indicator={chosen.indicator}
            chart={chosen.chart}
            compare={chosen.compare}
            municipality={chosen.municipality}
            answer={chosen.answer}
          />
        </section>
      )}

      <section id="fallback">
        <basisniveau-indicator indicator="training" feed="/slow.json">
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </basisniveau-indicator>
      </section>

      <section id="list">
        {order.map((indicator) => (
          <basisniveau-indicator key={indicator} indicator={indicator} />
        ))}
      </section>

      <section id="thousand">
        {hasThousand &&
          thousand.map(({ number, indicator }) => (
            <basisniveau-indicator key={number} indicator={indicator} />
          ))}
      </section>
    </main>
  );
}
