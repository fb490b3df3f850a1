/**
 * What every app does once its framework has put it in the page: it registers the elements, with
 * `?late` in the address when a test says so, and tells the test that it can be used.
 */
export function whenMounted(register: () => void): void {
  if (location.search === "?late") {
    addEventListener("late", register, { once: true });
  } else {
    register();
  }
  document.body.dataset["mounted"] = "";
}
