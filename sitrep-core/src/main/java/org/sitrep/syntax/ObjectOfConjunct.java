package org.sitrep.syntax;

/**
 * "Denied that the road was blocked and accused the rebels of looting": a passive has no object, so that the one behind
 * the verb that is coordinated with it belongs to that verb.
 */
final class ObjectOfConjunct implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int object = 3; object < tree.size(); object++) {
            int passive = tree.governor(object);
            boolean impossible = passive >= 0
                    && passive < object
                    && tree.has(object, "obj")
                    && !tree.children(passive, "aux:pass").isEmpty();
            int first = object;
            while (impossible && first > passive + 1 && !tree.token(first - 1).isVerb()) {
                first--;
            }
            int verb = first - 1;
            if (impossible && verb > passive && tree.has(verb, "conj") && tree.governor(verb) == passive) {
                tree.attach(object, verb, "obj");
            }
        }
    }
}
