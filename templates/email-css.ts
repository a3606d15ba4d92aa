/** The stylesheet of the e-mails, in the page itself: nothing is fetched when the message is opened. */
export const emailCss = [
  '*{box-sizing:border-box}',
  'body{margin:0;background:#fff;color:#1B1A17;font:15px/23px -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}',
  '.mail{max-width:600px;margin:0 auto;padding:24px 20px}p{margin:0 0 14px}b{font-weight:600}',
  '.brand{font-weight:600;color:#0B5566;font-size:16px;padding-bottom:14px;border-bottom:2px solid #0B5566;margin-bottom:20px}',
  '.box{border:1px solid #E1DED6;border-radius:8px;margin:18px 0;overflow:hidden}',
  '.box table{border-collapse:collapse;width:100%;font-size:14px;line-height:20px}',
  '.box td{padding:9px 16px;border-bottom:1px solid #E1DED6;vertical-align:top}',
  '.box td:first-child{color:#514E47;width:42%}.box td:last-child{text-align:right;font-weight:600;word-break:break-word}',
  '.box tr:first-child td{background:#F6F5F1;font-size:17px;line-height:24px}.box tr:last-child td{border-bottom:0}',
  '.pay{display:inline-block;background:#0B5566;color:#fff;font-weight:600;padding:11px 20px;border-radius:6px;text-decoration:none}',
  '.sign{margin-top:20px}.foot{margin-top:24px;padding-top:12px;border-top:1px solid #E1DED6;font-size:12px;line-height:18px;color:#67635B}',
  '@media(max-width:600px){.box td,.box td:first-child,.box td:last-child{display:block;width:auto;text-align:left;padding:0 14px 9px}.box td:first-child{border-bottom:0;padding:9px 14px 0;font-size:13px}.box tr:first-child td:first-child{font-size:13px;line-height:20px}.box tr:first-child td:last-child{font-size:20px;line-height:26px}.pay{display:block;text-align:center}}',
  '@media(prefers-color-scheme:dark){body{background:#131412;color:#EDEBE4}.box td:first-child,.foot{color:#BDBAB0}.box,.box td,.foot{border-color:#33352F}.box tr:first-child td{background:#232522}.brand{color:#74C6D6;border-color:#74C6D6}.pay{background:#74C6D6;color:#08222A}}',
].join('');
