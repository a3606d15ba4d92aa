type Props = { readonly title: string; readonly html: string };

/** A mail as its reader sees it. No permission at all: whatever it holds, nothing of it runs or is fetched. */
export const MailFrame = ({ title, html }: Props) => (
  <iframe className="mail-frame" title={title} sandbox="" srcDoc={html} />
);
