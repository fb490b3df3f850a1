import { useEffect, useRef, useState } from "react";

export function Figure({ indicator, children }) {
  const [chart, setChart] = useState("ring");
  const [status, setStatus] = useState("");

  // React 18 sets attributes of custom elements, but doesn't listen to their events.
  const tile = useRef(null);
  useEffect(() => {
    const { current } = tile;
    const loaded = ({ feed }) => setStatus(`Cijfers van ${feed.region}`);
    const failed = ({ code }) => setStatus(`Geen cijfers: ${code}`);
    current.addEventListener("basisniveau-load", loaded);
    current.addEventListener("basisniveau-error", failed);
    return () => {
      current.removeEventListener("basisniveau-load", loaded);
      current.removeEventListener("basisniveau-error", failed);
    };
  }, []);

  return (
    <>
      <basisniveau-indicator ref={tile} indicator={indicator} chart={chart}>
        {children}
      </basisniveau-indicator>
      <button onClick={() => setChart(chart === "ring" ? "bar" : "ring")}>Andere grafiek</button>
      <output>{status}</output>
    </>
  );
}
