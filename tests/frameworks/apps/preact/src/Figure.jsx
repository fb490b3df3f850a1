import { useState } from "preact/hooks";

export function Figure({ indicator, children }) {
  const [chart, setChart] = useState("ring");
  const [status, setStatus] = useState("");
  return (
    <>
      <basisniveau-indicator
        indicator={indicator}
        chart={chart}
        onbasisniveau-load={({ feed }) => setStatus(`Cijfers van ${feed.region}`)}
        onbasisniveau-error={({ code }) => setStatus(`Geen cijfers: ${code}`)}
      >
        {children}
      </basisniveau-indicator>
      <button onClick={() => setChart(chart === "ring" ? "bar" : "ring")}>Andere grafiek</button>
      <output>{status}</output>
    </>
  );
}
