import { StrictMode } from "react";
import { App } from "./App.jsx";

export const root = (
  <StrictMode>
    <App />
  </StrictMode>
);
