export const letterBundle = { external: [] as string[], loader: {}, copies: [] as {from:string,to:string}[], packageJson: {type:'module'} };
