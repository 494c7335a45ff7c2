import '../../extension/scripts/bench/capture.mjs';
