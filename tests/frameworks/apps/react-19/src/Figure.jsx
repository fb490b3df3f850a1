import { useEffect, useState } from "react";

export function Figure({ indicator, children }) {
  const [chart, setChart] = useState("ring");
  const [status, setStatus] = useState("");

  // Where a server rendered the tags, React listens only once it has rendered them itself:
  // https://github.com/react/react/issues/35446
  const [, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);

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
