/**
 * Tells the page around a frame how high the text in it is, in pixels, now and whenever that changes, so that
 * the frame can be made as high.
 */
const whole = document.documentElement;
const policy = document.querySelector<HTMLElement>('[data-policy]')?.dataset['policy'];

new ResizeObserver(() => {
  const height = Math.ceil(whole.getBoundingClientRect().height);
  // Whoever shows the frame may know: how high it is depends on its width alone.
  parent.postMessage({ type: 'clausebook:height', policy, height }, '*');
}).observe(whole);
