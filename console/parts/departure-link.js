import { el } from '../element.js';
import { momentOf } from '../format.js';
import { icon } from '../icon.js';
import { subjectOf } from './departure-subject.js';

const drawings = { email: 'mail', sms: 'sms', post: 'post' };

/** Of a postal address, the name is enough here. */
const recipientOf = ({ channel, to }) => (channel === 'post' ? to.split(',')[0] : to);

/** One line for one mail, SMS or item of post. */
export const departureLink = (item, isCurrent = false) =>
  el(
    'a',
    {
      id: `envoi-${item.id}`,
      href: `#/envois/${item.id}`,
      'aria-current': isCurrent && 'true',
    },
    icon(drawings[item.channel]),
    el(
      'span',
      { class: 'departure' },
      el(
        'span',
        { class: 'to' },
        el('span', {}, recipientOf(item)),
        el('time', { datetime: item.at }, momentOf(item.at)),
      ),
      el('span', { class: 'second' }, subjectOf(item)),
    ),
  );
