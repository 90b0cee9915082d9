import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { bracketFunctions } from '../../src/build/bracket-functions.ts';

const bracket = (inside: string) => {
  const code = `(function(){${inside}})();`;
  return bracketFunctions(code, parseAst(code));
};

describe('functions are put in brackets', () => {
  it.each([
    ['declared, and before all else', 'g(f());function f(){return 1}', 'var f=(function (){return 1});g(f());'],
    ['declared one after the other', 'function f(){}function g(){}', 'var f=(function (){}),g=(function (){});'],
    ['of a value', 'function f(){}var g=function(){};', 'var f=(function (){});var g=(function(){});'],
    ['written as an arrow', 'function f(){}g(x=>x+1);', 'var f=(function (){});g((x=>x+1));'],
    ['in each other', 'function f(){return x=>y=>x+y}', 'var f=(function (){return (x=>(y=>x+y))});'],
    ['that wait', 'async function f(){await g()}', 'var f=(async function (){await g()});'],
  ])('%s', (_, code, expected) => {
    expect(bracket(code)).toBe(`(function(){${expected}})();`);
  });

  it.each(['f={g(){}};', 'f={get g(){return 1}};', 'f={set g(x){}};', 'f=class{g(){}static h(){}};'])(
    'but methods, which cannot be, are left as they are: %s',
    (code) => {
      expect(bracket(`function h(){}${code}`)).toBe(`(function(){var h=(function (){});${code}})();`);
    },
  );

  it('while what is in methods is', () => {
    expect(bracket('function h(){}f={g(){return ()=>1}};')).toContain('f={g(){return (()=>1)}};');
  });
});

it('a script answers what it answered', () => {
  const inside =
    'function even(n){return n===0||odd(n-1)}' +
    'const all=[4,7].map(function(n){return{n,get even(){return even(n)},twice(){return[n].map(m=>m*2)}}});' +
    'function odd(n){return n!==0&&even(n-1)}' +
    'report(JSON.stringify(all)+all.map(one=>one.twice()));';
  const answerOf = (script: string) => {
    const said: string[] = [];
    new Function('report', script)((text: string) => said.push(text));
    return said;
  };
  expect(answerOf(bracket(inside))).toEqual(['[{"n":4,"even":true},{"n":7,"even":false}]8,14']);
  expect(answerOf(bracket(inside))).toEqual(answerOf(`(function(){${inside}})();`));
});

it.each(['var f = 1;', '(() => { f(); })();', 'f(function(){});'])(
  'a script that is no single function is refused: %s',
  (code) => {
    expect(() => bracketFunctions(code, parseAst(code))).toThrow('no single function');
  },
);
