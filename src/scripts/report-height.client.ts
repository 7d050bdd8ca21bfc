/** Tells the page that frames a policy how high its text is, so that the frame needs no scroll bar. */

if (parent !== window) {
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // Whoever frames a public text may know how long it is.
    parent.postMessage({ clausebookHeight: height }, '*');
  };
  new ResizeObserver(report).observe(document.documentElement);
  addEventListener('load', report);
}
