import { renderSVG } from 'uqr';

/** An address as a drawing that cameras read: it leads from a sheet of paper to the page. */
export function addressCode(address: string): string {
  return renderSVG(address, { border: 2 }).replace('<svg ', '<svg class="qr" aria-hidden="true" ');
}
