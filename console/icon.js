const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a grid of 16. */
const paths = {
  calendar: 'M2.200 3.500h11.600v10.300H2.200ZM2.200 6.500h11.600M5.200 2v2.500M10.800 2v2.500',
  check: 'M3 8.500 6.500 12 13 4.500',
  clock: 'M8 14.200A6.200 6.200 0 1 0 8 1.800a6.200 6.200 0 0 0 0 12.400ZM8 4.500V8l2.500 1.800',
  download: 'M8 2v8M4.800 7 8 10.200 11.200 7M2.500 13.500h11',
  euro: 'M12.500 3.600a5 5 0 1 0 0 8.800M2 6.800h7M2 9.200h7',
  eye: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM8 9.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600Z',
  file: 'M4 1.800h5.200L12.500 5v9.200H4ZM9 1.800V5.200h3.500M6 8.200h4.500M6 10.800h4.500',
  flag: 'M3.500 14.500v-12M3.500 2.800H12l-2 3 2 3H3.500',
  info: 'M8 14.200A6.200 6.200 0 1 0 8 1.800a6.200 6.200 0 0 0 0 12.400ZM8 7.300V11M8 5v.1',
  link: 'M6.800 9.200a2.600 2.600 0 0 0 3.700 0l2.300-2.300a2.600 2.600 0 0 0-3.700-3.700L8 4.300M9.200 6.800a2.600 2.600 0 0 0-3.700 0L3.200 9.100a2.600 2.600 0 0 0 3.700 3.700L8 11.700',
  mail: 'M1.800 3.500h12.400v9H1.800ZM2 4l6 4.600L14 4',
  minus: 'M8 14.200A6.200 6.200 0 1 0 8 1.800a6.200 6.200 0 0 0 0 12.400ZM5.500 8h5',
  next: 'M3 3.500 9 8l-6 4.500ZM12.500 3.500v9',
  pause: 'M5.500 3v10M10.500 3v10',
  phone:
    'M3.200 1.800h2.300l1.200 3.100-1.600 1.200a8.600 8.600 0 0 0 4.800 4.800l1.200-1.600 3.100 1.200v2.300c0 .8-.7 1.400-1.500 1.300C6.900 13.600 2.400 9.100 1.900 3.300c-.1-.8.5-1.500 1.300-1.500Z',
  post: 'M2 6.200 8 2l6 4.200v7.300H2ZM2.200 6.400 8 10l5.800-3.600',
  scale: 'M8 2v12M4 14h8M3 4.500h10M3 4.500 1.300 9h3.400ZM13 4.500 11.300 9h3.400Z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.700 10.700 14 14',
  sms: 'M2 2.500h12V11H8.500L5 14v-3H2Z',
  cross: 'M4 4l8 8M12 4l-8 8',
};

/** A small drawing that repeats what the word beside it says. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name] ?? paths.info);
  svg.append(path);
  return svg;
}
