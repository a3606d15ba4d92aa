import {
  Calendar,
  CircleStop,
  Clock,
  Euro,
  FileText,
  Flag,
  Gavel,
  Info,
  type LucideIcon,
  Mail,
  Pause,
  Scale,
} from 'lucide-react';
import type { BlockedGroup } from '../../api/types.ts';
import type { Tone } from '../../words/states.ts';

type GroupLook = readonly [Tone, LucideIcon];

/** How each reason is drawn. */
export const groupLooks: Readonly<Record<BlockedGroup['reason'], GroupLook>> = {
  dispute: ['warn', Scale],
  decision: ['warn', Info],
  'no-channel': ['bad', Mail],
  promise: ['info', Flag],
  plan: ['info', Calendar],
  pause: ['info', Pause],
  doubt: ['bad', Info],
  'below-minimum': ['grey', Euro],
  waiting: ['grey', Clock],
  stopped: ['bad', CircleStop],
  insolvency: ['violet', Gavel],
  'handed-over': ['violet', FileText],
};
