import{u as h,i as f,f as p,k as y,g as u,l as j,j as e,T as c,h as v,e as b,o as k,d as w,I as z,n as m}from"./index-DXto_aNh.js";function E({job:t,title:n,address:i}){const{i18n:o,_:a}=h(),{duration:r}=f(),l=p(),g=y(),x=u(),d=j(t);return e.jsxs("main",{children:[e.jsxs("header",{children:[e.jsx("p",{children:"Proofstream"}),e.jsx("h1",{dir:"auto",children:n}),e.jsx("p",{children:[o.date(t.createdAt,{dateStyle:"long",timeStyle:"short"}),g(t.language),l(t.status),d===void 0?"":r(d)].filter(s=>s!=="").join(" · ")})]}),t.score!=null&&e.jsx("p",{children:e.jsx("strong",{children:e.jsx(c,{id:"56bsFm",values:{0:t.score.value}})})}),e.jsxs("table",{children:[e.jsx(v,{columns:[a({id:"QX6zrA"}),a({id:"Eq6YVV"}),a({id:"RD6AE9"})]}),e.jsx("tbody",{children:t.tasks.map(s=>e.jsxs("tr",{children:[e.jsx("th",{scope:"row",children:x(s.id)}),e.jsx("td",{children:s.result?.score??"–"}),e.jsx("td",{children:s.result?.summary??s.error?.detail??l(s.status)})]},s.id))})]}),t.tasks.map(s=>e.jsx(N,{task:s},s.id)),e.jsx("footer",{children:e.jsxs("p",{children:[e.jsx(c,{id:"m3Dxdz",values:{0:t.id}})," · ",e.jsx("a",{href:i,children:i})]})})]})}function N({task:t}){const{_:n}=h(),i=u(),o=b(),a=t.result?.findings??[];return a.length===0?null:e.jsxs("section",{children:[e.jsx("h2",{children:i(t.id)}),e.jsx("ul",{children:a.map((r,l)=>e.jsxs("li",{children:[e.jsx("b",{"data-severity":r.severity,children:o(r.severity)})," ",r.message,r.quote!==void 0&&e.jsxs(e.Fragment,{children:[" ",e.jsx("q",{dir:"auto",children:r.quote})]}),(r.suggestions?.length??0)>0&&e.jsxs("small",{dir:"auto",children:[n({id:"8J32PY"}),": ",r.suggestions?.join(" · ")]})]},l))})]})}const T=`
:root { color-scheme: light dark; --soft: light-dark(#5c584f, #b1aca0); --line: light-dark(#d9d5ca, #3c3a34); }
body { margin: 0; background: light-dark(#fbfaf7, #161513); color: light-dark(#1c1b19, #eceae4);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header p, footer p { margin: 0; color: var(--soft); font-size: 0.875rem; }
h1 { margin: 0.25rem 0; font-size: 1.625rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.0625rem; }
strong { font-size: 1.25rem; }
a { color: inherit; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border: 0; color: var(--soft); font-size: 0.875rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.5rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
small { display: block; color: var(--soft); font-size: 0.875rem; }
b[data-severity] { margin-inline-end: 0.5rem; font-size: 0.8125rem; }
b[data-severity='error'] { color: light-dark(#b3261e, #ff9d92); }
b[data-severity='warning'] { color: light-dark(#8a5300, #f2bd6b); }
b[data-severity='suggestion'] { color: light-dark(#1d4f9e, #9cc3ff); }
b[data-severity='good'] { color: light-dark(#1f6b3a, #86d6a0); }
footer { margin-top: 3rem; }
@media print { body { background: none; } main { padding: 0; max-width: none; } }
`,S="default-src 'none'; style-src 'unsafe-inline'";function P(t,n,i){const o=document.createElement("body"),a=k.createRoot(o);w.flushSync(()=>a.render(e.jsx(z,{i18n:m,children:e.jsx(E,{job:t,title:n,address:i})})));const r=document.createElement("title");r.textContent=n;const l=["<!doctype html>",`<html lang="${m.locale}">`,"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${S}">`,'<meta name="viewport" content="width=device-width, initial-scale=1">',r.outerHTML,`<style>${T}</style>`,"</head>",o.outerHTML,"</html>",""].join(`
`);return a.unmount(),l}export{P as reportFile};
