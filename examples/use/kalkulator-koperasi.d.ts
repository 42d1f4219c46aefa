// The types of <kalkulator-koperasi>, its attributes and events. Put this file among your sources; docs/embedding.md says what each means.

export type Language = 'id' | 'ms' | 'en';
export type Country = 'ID' | 'MY';

/** All are optional. `calculator` and `lock` take several names with commas between them. */
export interface KalkulatorKoperasiAttributes {
  lang?: Language;
  country?: Country;
  calculator?: string;
  mode?: 'auto' | 'inline' | 'iframe';
  theme?: 'light' | 'dark';
  'brand-color'?: string;
  preset?: string;
  params?: string;
  lock?: string;
  'lock-reason'?: string;
  'profile-src'?: string;
  'heading-level'?: '1' | '2' | '3' | '4';
  'share-base'?: string;
  'emit-results'?: '';
  loading?: 'lazy' | 'eager';
  saving?: 'off';
  parts?: 'ask';
}

/** The entered figures: those of the page that is shown. */
export interface KalkulatorKoperasiValue {
  format: 'kalkulator-koperasi';
  version: 1;
  about?: Record<string, string>;
  fields: Record<string, string>;
}

export interface KalkulatorKoperasiEvents {
  'kk-ready': CustomEvent<{ version: string; mode: 'inline' | 'iframe' }>;
  'kk-height': CustomEvent<{ px: number }>;
  /** Only with `emit-results`. Exact numbers as text; `example` is empty where the figures are the visitor's own. */
  'kk-change': CustomEvent<{ results: Record<string, string>; rules: string; example: string }>;
  'kk-share': CustomEvent<{ url: string }>;
  'kk-export': CustomEvent<{ format: 'csv' | 'json' | 'png' }>;
  'kk-error': CustomEvent<{ code: 'load' | 'part' | 'profile'; message: string; again?: () => void }>;
}

/** What comes some time after `kk-ready` may be missing until then. */
export interface KalkulatorKoperasiElement extends HTMLElement {
  value?: KalkulatorKoperasiValue;
  reset?(): void;
  print?(): void;
  /** Nothing while what makes it is on its way. */
  toShareUrl?(): string | undefined;
  exportCsv?(): string | undefined;
  addEventListener<Name extends keyof KalkulatorKoperasiEvents>(name: Name, listener: (event: KalkulatorKoperasiEvents[Name]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<Name extends keyof KalkulatorKoperasiEvents>(name: Name, listener: (event: KalkulatorKoperasiEvents[Name]) => void, options?: boolean | EventListenerOptions): void;
  removeEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'kalkulator-koperasi': KalkulatorKoperasiElement;
  }
}
