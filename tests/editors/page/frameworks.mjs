import '@angular/compiler';
import 'zone.js';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { mount } from 'svelte';
import { createApp, h, ref } from 'vue';
import SvelteField from './SvelteField.svelte';
import { stage } from './stage.mjs';

stage('react', (place) => {
  const handle = {};
  const Field = () => {
    const [text, setText] = React.useState('');
    Object.assign(handle, { state: () => text, reset: setText });
    return React.createElement('textarea', { name: 'reply', value: text, onChange: (event) => setText(event.target.value) });
  };
  createRoot(place).render(React.createElement(Field));
  return handle;
});

stage('vue', (place) => {
  const text = ref('');
  createApp({ render: () => h('textarea', { name: 'reply', value: text.value, onInput: (event) => (text.value = event.target.value) }) }).mount(place);
  return { state: () => text.value, reset: (value) => (text.value = value) };
});

stage('svelte', (place) => {
  const handle = {};
  mount(SvelteField, { target: place, props: { handle } });
  return handle;
});

stage('angular', (place) => {
  const control = new FormControl('');
  const host = document.createElement('angular-field');
  place.append(host);
  class AngularField { control = control; }
  Component({ selector: 'angular-field', imports: [ReactiveFormsModule], template: '<textarea name="reply" [formControl]="control"></textarea>' })(AngularField);
  bootstrapApplication(AngularField, { providers: [provideZoneChangeDetection()] });
  return { state: () => control.value, reset: (text) => control.setValue(text) };
});
