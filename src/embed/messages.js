// The messages between a host page and the widget in its frame, version 1.
const NS = 'kalkulator-koperasi', VERSION = 1;

/** A message to send. */
export const message = (type, data = {}, id = '') => ({ ns: NS, v: VERSION, id, type, data });

/** A message that was received, or nothing when it is any other. */
export const received = ({ data }) => data && typeof data === 'object' && data.ns === NS && data.v === VERSION
  && typeof data.type === 'string' && data.data && typeof data.data === 'object' ? data : undefined;
