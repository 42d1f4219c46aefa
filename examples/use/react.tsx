// The calculator in React 18 or 19. index.html loads it, no bundler does:
//   <script src="/kalkulator-koperasi/kalkulator-koperasi.js" defer></script>
import { useEffect, useRef, type DetailedHTMLProps, type HTMLAttributes } from 'react';
import type { KalkulatorKoperasiAttributes, KalkulatorKoperasiElement, KalkulatorKoperasiEvents } from './kalkulator-koperasi';

type Props = Omit<DetailedHTMLProps<HTMLAttributes<KalkulatorKoperasiElement>, KalkulatorKoperasiElement>, keyof KalkulatorKoperasiAttributes>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kalkulator-koperasi': Props & KalkulatorKoperasiAttributes;
    }
  }
}

type Results = KalkulatorKoperasiEvents['kk-change']['detail'];

/** A member's dividend; `onResults` gets the figures, which the calculator tells the visitor. */
export function Dividend({ onResults }: { onResults(told: Results): void }) {
  const calculator = useRef<KalkulatorKoperasiElement>(null);
  useEffect(() => {
    const element = calculator.current;
    if (!element) return undefined;
    const told = (event: KalkulatorKoperasiEvents['kk-change']) => onResults(event.detail);
    element.addEventListener('kk-change', told);
    return () => element.removeEventListener('kk-change', told);
  }, [onResults]);
  // The link stays where the calculator cannot run. React draws it once; the calculator is drawn beside it, in a shadow root.
  return (
    <kalkulator-koperasi ref={calculator} lang="ms" country="MY" calculator="dividen" emit-results="">
      <a href="/kalkulator-koperasi/0.1.0/index.html?lang=ms&country=MY&calculator=dividen">Kira dividen anda</a>
    </kalkulator-koperasi>
  );
}
