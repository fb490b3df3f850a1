import { createSignal } from "solid-js";

export function Figure(props) {
  const [chart, setChart] = createSignal("ring");
  const [status, setStatus] = createSignal("");
  return (
    <>
      <basisniveau-indicator
        attr:indicator={props.indicator}
        attr:chart={chart()}
        on:basisniveau-load={({ feed }) => setStatus(`Cijfers van ${feed.region}`)}
        on:basisniveau-error={({ code }) => setStatus(`Geen cijfers: ${code}`)}
      >
        {props.children}
      </basisniveau-indicator>
      <button onClick={() => setChart(chart() === "ring" ? "bar" : "ring")}>Andere grafiek</button>
      <output>{status()}</output>
    </>
  );
}
