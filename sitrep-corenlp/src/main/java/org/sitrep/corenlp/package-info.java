/**
 * The linguistic engine: Stanford CoreNLP's tokenizer, tagger and neural dependency parser behind
 * {@code syntax.Analyser}.
 */
@NullMarked
package org.sitrep.corenlp;

import org.jspecify.annotations.NullMarked;
