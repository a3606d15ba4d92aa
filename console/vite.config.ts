import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The console: static files, nothing inline, every font and script from its own origin. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: 'es2024',
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts and drawings stay files: the page's policy takes no data: address for them.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
