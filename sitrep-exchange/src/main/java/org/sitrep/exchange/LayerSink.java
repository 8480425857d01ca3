package org.sitrep.exchange;

import java.io.IOException;

/** Where the features of layers go. */
interface LayerSink {

    void add(Layer layer, Feature feature) throws IOException;
}
