import start from './empty.js';
await start({ module_or_path: 'empty_bg.wasm' });
