import { describe, expect, it } from 'vitest';
import { areKin } from '@/data/match/word-kin';

describe('two words', () => {
  it.each([
    ['subtasks', 'tasks'],
    ['nuclearquantum', 'quantum'],
    ['dielectric', 'electric'],
    ['interferometer', 'interferometry'],
    ['dialogue', 'dialog'],
  ])('are made of each other or begin alike: «%s», «%s»', (a, b) => {
    expect([areKin(a, b), areKin(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['unsupervised', 'supervised'],
    ['irrelevant', 'relevant'],
    ['nonlinear', 'linear'],
    ['asymmetric', 'symmetric'],
    ['antimatter', 'matter'],
    ['detest', 'test'],
    ['conservative', 'conversational'],
    ['interpolation', 'interaction'],
    ['image', 'video'],
    ['', ''],
  ])('are not, being opposites or others: «%s», «%s»', (a, b) => {
    expect([areKin(a, b), areKin(b, a)]).toEqual([false, false]);
  });
});
